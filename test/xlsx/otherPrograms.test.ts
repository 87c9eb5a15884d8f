import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import type { Submission } from '../../src/core/submission/Submission';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { OTHER_PROGRAMS } from '../corpus/rewriteWith';
import { describeWith } from '../support/describeWith';
import { filledForm } from '../support/rawForm';

const UNIT = '10525';
const FILLED = {
  CT_5_2: 194935.654,
  CT_15_1_TU: 5,
  CT_15_1_MAU: 10,
  GC_5_2: '- ghi chú <đã rà soát> & "chốt"',
  CT_16_1: '-',
  CT_17_1: '…',
};

async function submission(bytes: Uint8Array): Promise<Submission> {
  const [reading] = await receiveFile(
    { name: 'form.xlsx', content: bytes },
    { catalogues: bundledCatalogues, roster: bundledRoster },
  );
  if (reading?.result.ok !== true) throw new Error(JSON.stringify(reading?.result));
  return reading.result.submission;
}

/** What a unit entered: everything but results of formulas, which not every program computes or keeps. */
function entered({ identity, sheet, entries, remarks }: Submission): unknown {
  return {
    identity,
    sheet,
    entries: entries.map(({ indicator, part, cell, raw, formula, state, value }) =>
      formula === null ? [indicator, part, cell, raw, state, value] : [indicator, part, cell],
    ),
    remarks,
  };
}

describe('forms saved by other programs', () => {
  const form = writeWorkbook(filledForm(UNIT, FILLED));

  for (const { name, needs, rewrite } of OTHER_PROGRAMS) {
    describeWith(needs, name, () => {
      test('give the same figures', async () => {
        const ours = entered(await submission(form));
        expect(entered(await submission(await rewrite(form)))).toEqual(ours);
      }, 90_000);
    });
  }
});
