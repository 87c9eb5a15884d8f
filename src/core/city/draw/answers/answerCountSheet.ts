import type { QuestionCount } from '../../../campaign/questions/questionCounts';
import { questionCounts } from '../../../campaign/questions/questionCounts';
import type { Campaign } from '../../../compilation/model/Campaign';
import { boundedList } from '../../../kernel/boundedList';
import type { DrawnSheet } from '../../../workbook/DrawnSheet';
import { sheetOf } from '../../../workbook/sheetOf';
import type { Words } from '../../../words/shape/Words';
import { annexPrint } from '../parts/annexPrint';
import { labelIn } from '../parts/labelIn';
import { SheetDraft } from '../parts/SheetDraft';
import { styled } from '../parts/styled';
import { optionsText } from './optionsText';

const WIDTHS = [6, 14, 46, 10, 10, 9, 10, 34, 40, 40, 60];

/** The sheet *Tình hình trả lời*: how each question was answered, by option, kind and cụm/khối, and who did not. */
export function answerCountSheet(campaign: Campaign, words: Words): DrawnSheet {
  const own = words.questions.city;
  const draft = new SheetDraft(WIDTHS, WIDTHS.length);
  draft.title(own.countsTitle);
  draft.note(own.countsNote);
  const place = draft.table(
    null,
    [],
    own.countColumns,
    questionCounts(campaign).map((count, i) => [
      styled('count', i + 1),
      styled('code', count.question.id),
      styled('text', labelIn(words, count.question)),
      styled('count', count.expected),
      styled('count', count.answered),
      styled('percent', count.expected === 0 ? null : (count.answered / count.expected) * 100),
      styled('count', count.total),
      styled('text', optionsText(count, words)),
      styled(
        'text',
        partsText(count.kinds, (id) => kindLabel(id, campaign, words)),
      ),
      styled(
        'text',
        partsText(count.clusters, (id) => id),
      ),
      styled(
        'text',
        boundedList(
          count.missing.map(({ name }) => name),
          '; ',
          words.campaign.more,
        ) || null,
      ),
    ]),
  );
  const last = String(Math.max(place.last, place.first));
  return sheetOf({
    name: own.countsSheet,
    columns: draft.columns,
    // Names of units that did not answer may be hundreds: rows keep the height of their question.
    rows: draft.rows.map((row, i) => (i + 1 < place.first ? row : { ...row, height: 33 })),
    merges: draft.merges,
    frozen: { rows: place.captions, columns: 4 },
    print: annexPrint([place.captions, place.captions], `B1:K${last}`),
    autoFilter: `B${String(place.captions)}:L${last}`,
  });
}

/** `Xã: 40/67`, with the sum or the rows behind it. */
function partsText(parts: QuestionCount['kinds'], nameOf: (id: string) => string): string | null {
  const texts = parts.map(({ id, answered, expected, total }) => {
    const sum = total === null ? '' : ` (${String(total)})`;
    return `${nameOf(id)}: ${String(answered)}/${String(expected)}${sum}`;
  });
  return texts.join('; ') || null;
}

function kindLabel(id: string, { roster }: Campaign, words: Words): string {
  const kind = roster.kinds.find((each) => each.id === id);
  return kind ? labelIn(words, kind) : id;
}
