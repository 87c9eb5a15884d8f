import { sha256Hex } from '../../../src/core/kernel/sha256Hex';
import { shortHash } from '../../../src/core/kernel/shortHash';
import { readSubmission } from '../../../src/core/form/read/readSubmission';
import type { Submission } from '../../../src/core/form/read/Submission';
import { canonicalFigures } from '../../../src/core/stamp/canonicalFigures';
import { canonicalLines } from '../../../src/core/stamp/canonicalLines';
import { checkStamp } from '../../../src/core/stamp/checkStamp';
import { makeStamp } from '../../../src/core/stamp/makeStamp';
import type { Stamp } from '../../../src/core/stamp/model/Stamp';
import { stampOf } from '../../../src/core/stamp/model/stampOf';
import { stampProperties } from '../../../src/core/stamp/model/stampProperties';
import { verifyStamp } from '../../../src/core/stamp/verifyStamp';
import { ROSTER } from '../../support/madeUp';
import { askingForm, ASKING_PLAN, type Filling } from '../../support/madeUpQuestions';
import { rawWorkbookOf } from '../../support/rawForm';

const FIRST = ['Bão số 1', '01/06/2031', 'Không'] as const;
const SECOND = ['Bão số 2', '15/09/2031', 'Có'] as const;
const SAID: Filling = {
  cells: { CH_de_ten: 'Đê hữu\nSông Cái', CH_de_loai: 'Đê đất', CH_bao_so: 2 },
  lists: { DS_bao: [FIRST, SECOND] },
};
const VERSION = ASKING_PLAN.plan.version;

function formOf(filling: Filling): Submission {
  const read = readSubmission(rawWorkbookOf(askingForm('L01', filling)), { catalogues: [ASKING_PLAN], roster: ROSTER });
  if (!read.ok) throw new Error(read.refusal.code);
  return read.submission;
}

function stampFor(submission: Submission): Stamp {
  const request = { submission, catalogue: ASKING_PLAN, findings: [], kept: [], time: '2031-11-14T09:05:00+07:00' };
  const stamp = makeStamp(request);
  if (stamp === null) throw new Error('the form does not say what it is');
  return stamp;
}

/** As versions of the program that knew no questions stamped it. */
function formerStamp(submission: Submission): Stamp {
  return {
    ...stampFor(submission),
    version: 1,
    sha256: sha256Hex(canonicalFigures(submission, 1)),
    figures: new Map(canonicalLines(submission, 1).map(({ code, text }) => [code, shortHash(text)])),
  };
}

test('one line for each answer and list, whatever its cell; a line end is written as a sign', () => {
  const lines = canonicalFigures(formOf(SAID)).split('\n');
  expect(lines.filter((line) => /^(CH|DS)_/.test(line))).toEqual([
    'CH_bao_so|answered|2',
    'CH_de_loai|answered|dat',
    'CH_de_ten|answered|Đê hữu\\nSông Cái',
    'DS_bao|answered|Bão số 1|answered|2031-06-01|answered|false|answered|Bão số 2|answered|2031-09-15|answered|true',
  ]);
  expect(
    canonicalFigures(formOf({}))
      .split('\n')
      .some((line) => /^(CH|DS)_/.test(line)),
  ).toBe(false);
});

test.each<[string, Filling, readonly string[]]>([
  ['a number', { ...SAID, cells: { ...SAID.cells, CH_bao_so: 3 } }, ['CH_bao_so']],
  ['an answer that was erased', { ...SAID, cells: { ...SAID.cells, CH_de_loai: null } }, ['CH_de_loai']],
  [
    'a row that was added',
    { ...SAID, lists: { DS_bao: [FIRST, SECOND, ['Bão số 3', '01/10/2031', null]] } },
    ['DS_bao'],
  ],
])('after a change of %s the stamp says so', (_, filling, changed) => {
  const stamp = stampFor(formOf(SAID));
  expect(verifyStamp(formOf(filling), stamp, VERSION)).toEqual({ sameForm: true, intact: false, changed });
  const [finding] = checkStamp({ ...formOf(filling), stamp }, ASKING_PLAN);
  expect(finding).toMatchObject({ code: 'STAMP_MISMATCH', params: { figures: '', count: 0, answers: 1 } });
});

test('the same answers in other spellings are no change', () => {
  // 48000 is 1 June 2031.
  const spelled: Filling = {
    cells: { CH_de_ten: ' Đê hữu\r\nSông Cái ', CH_de_loai: 'Earth', CH_bao_so: '2' },
    lists: { DS_bao: [['Bão số 1', 48000, 'No'], SECOND] },
  };
  expect(verifyStamp(formOf(spelled), stampFor(formOf(SAID)), VERSION).intact).toBe(true);
});

test('a stamp of before stays readable and vouches for the figures as it always did', () => {
  const properties = Object.entries(stampProperties(formerStamp(formOf(SAID))));
  const former = properties.filter(([key]) => key !== 'chitieu.stamp.version');
  const book = { ...rawWorkbookOf(askingForm('L01', SAID)), properties: new Map(former) };
  const found = stampOf(book);
  if (found === null || found === 'unreadable') throw new Error('no stamp');
  expect(found.version).toBe(1);
  const other = formOf({ ...SAID, cells: { ...SAID.cells, CH_bao_so: 9 } });
  expect(verifyStamp(other, found, VERSION)).toEqual({ sameForm: true, intact: true, changed: [] });
  const [entry, ...entries] = other.entries;
  const changed = { ...other, entries: [{ ...entry!, raw: 7, value: 7, state: 'number' as const }, ...entries] };
  expect(verifyStamp(changed, found, VERSION).intact).toBe(false);
});

test('a stamp of a later program, whose way of writing a form down is not known, is unreadable', () => {
  const properties = { ...stampProperties(stampFor(formOf(SAID))), 'chitieu.stamp.version': '3' };
  const book = { ...rawWorkbookOf(askingForm('L01', SAID)), properties: new Map(Object.entries(properties)) };
  expect(stampOf(book)).toBe('unreadable');
});
