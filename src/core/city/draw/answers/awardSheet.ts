import type { ListQuestion } from '../../../catalogue/questions/Question';
import { awardsOf } from '../../../campaign/questions/awardsOf';
import type { Campaign } from '../../../compilation/model/Campaign';
import type { CampaignAnswers } from '../../../compilation/model/CampaignAnswers';
import type { DrawnSheet } from '../../../workbook/DrawnSheet';
import { sheetOf } from '../../../workbook/sheetOf';
import type { Words } from '../../../words/shape/Words';
import { annexPrint } from '../parts/annexPrint';
import { lateText } from '../parts/lateText';
import { SheetDraft } from '../parts/SheetDraft';
import { styled } from '../parts/styled';
import { awardFormText } from './awardFormText';
import { unitTexts } from './unitTexts';

const WIDTHS = [6, 11, 32, 22, 11, 11, 44, 16, 16, 40];

/** The sheet *Khen thưởng*: commendations and proposals of each unit beside how it stands with its own report. */
export function awardSheet(
  lists: readonly ListQuestion[],
  answers: CampaignAnswers,
  campaign: Campaign,
  words: Words,
): DrawnSheet {
  const own = words.questions.city;
  const units = unitTexts(campaign, words);
  const draft = new SheetDraft(WIDTHS, WIDTHS.length);
  draft.title(own.awardsTitle);
  draft.note(own.awardsNote);
  const place = draft.table(
    null,
    [],
    own.awardColumns,
    awardsOf(lists, answers, campaign).map(({ unit, given, proposed, byForm, belowPlan, compared, concerns }, i) => [
      styled('count', i + 1),
      styled('code', unit.unit),
      styled('text', unit.name),
      styled('text', units.get(unit.unit)?.group ?? null),
      styled('count', given),
      styled('count', proposed),
      styled(
        'text',
        Object.entries(byForm)
          .map(([form, count]) => `${awardFormText(form, lists, words)}: ${String(count)}`)
          .join('; ') || null,
      ),
      styled('code', lateText(unit.result, words)),
      styled('code', compared === 0 ? null : `${String(belowPlan)}/${String(compared)}`),
      styled('text', concerns.map((concern) => own.concerns[concern]).join('; ') || null),
    ]),
  );
  const last = String(Math.max(place.last, place.first));
  return sheetOf({
    name: own.awardsSheet,
    columns: draft.columns,
    rows: draft.rows,
    merges: draft.merges,
    frozen: { rows: place.captions, columns: 4 },
    print: annexPrint([place.captions, place.captions], `B1:K${last}`),
    autoFilter: `B${String(place.captions)}:K${last}`,
  });
}
