import { readFileSync } from 'node:fs';
import path from 'node:path';
import { issuedCatalogues } from '../../../src/core/catalogue/issuedCatalogues';
import { bundledRoster as roster } from '../../../src/core/catalogue/bundledRoster';
import { carryFigures } from '../../../src/core/form/draw/carryFigures';
import { changesOf } from '../../../src/core/form/read/changesOf';
import { readSubmission } from '../../../src/core/form/read/readSubmission';
import type { Submission } from '../../../src/core/form/read/Submission';
import { planHashes } from '../../../src/core/planbook/rows/planHashes';
import { verifyStamp } from '../../../src/core/stamp/verifyStamp';
import { validateSubmission } from '../../../src/core/validation/validateSubmission';
import { vi } from '../../../src/core/words/vi/vi';
import { receiveFile } from '../../../src/xlsx/receiveFile';
import { filledForm, rawWorkbookOf } from '../../support/rawForm';

/** A form of before last year's figure had a column, filled and stamped by the program of then. */
const FILE = path.join(__dirname, '../../fixtures/form-without-last-year.xlsx');
const [catalogue] = issuedCatalogues;

async function received() {
  const carried = { hashes: planHashes([catalogue]), takeUnknown: false };
  const context = { catalogues: [catalogue], roster, carried };
  const [file] = await receiveFile({ name: 'form.xlsx', content: readFileSync(FILE) }, context);
  if (!file?.result.ok) throw new Error('refused');
  return { notes: file.notes ?? [], submission: file.result.submission };
}

const figures = ({ entries, remarks }: Submission) => [
  entries.flatMap(({ indicator, part, value }) => (value === null ? [] : [[indicator, part, value]])),
  remarks.filter(({ source }) => source !== '').map(({ indicator, note, status }) => [indicator, note, status]),
];

test('an older form is read as it was: its plan is no other plan, its stamp fits, nothing is said of last year', async () => {
  const { notes, submission } = await received();
  expect(notes).toEqual([]);
  expect(submission.entries.find((each) => each.indicator === '5.2' && each.part === 'value')?.value).toBe(640.25);
  expect(changesOf(submission, catalogue)).toEqual([]);
  expect(submission.damage).toEqual([]);
  const { stamp } = submission;
  if (stamp === null || stamp === 'unreadable') throw new Error('no stamp');
  expect(verifyStamp(submission, stamp, catalogue.plan.version)).toEqual({
    sameForm: true,
    intact: true,
    changed: [],
  });
  // What was blank when it was saved, and no more.
  expect([...new Set(validateSubmission(submission, catalogue, roster).map(({ code }) => code))]).toEqual([
    'REQUIRED_BLANK',
  ]);
});

test('its figures go into a form of today', async () => {
  const { submission } = await received();
  const { drawn } = carryFigures(filledForm('10525', {}, '2026', catalogue), submission, vi);
  const again = readSubmission(rawWorkbookOf(drawn), { catalogues: [catalogue], roster });
  if (!again.ok) throw new Error(again.refusal.code);
  expect(figures(again.submission)).toEqual(figures(submission));
});
