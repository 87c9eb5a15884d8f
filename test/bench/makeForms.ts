import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fillCells } from '../../src/core/workbook/fillCells';
import { formWorkbook } from '../../src/core/form/draw/formWorkbook';
import { vi as words } from '../../src/core/words/vi/vi';
import { carryAnswers } from '../../src/core/form/draw/questions/carryAnswers';
import { sampleAnswers } from '../../src/embedded/samples/sampleAnswers';
import { sampleFigures } from '../../src/embedded/samples/sampleFigures';
import { SeededRandom } from '../../src/embedded/samples/SeededRandom';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { CATALOGUE as catalogue } from '../support/campaign/campaignForm';
import { CAMPAIGN_ROSTER as roster } from '../support/campaign/campaignRoster';
import { rosterWorkbook } from '../support/campaign/rosterWorkbook';

/**
 * Writes so many filled forms of 274 units into a folder, and the table of the units into a file: `makeForms FOLDER
 * COUNT ROSTER [answers]`. With `answers` each form answers ten questions and twenty rows of lists. The same count gives
 * the same files.
 */
const [, , folder = '', count = '274', units = '', answers = ''] = process.argv;
const AMOUNT = { answers: 10, rows: 20, rowsOfList: 4 };
writeFileSync(units, writeWorkbook(rosterWorkbook()));
mkdirSync(folder, { recursive: true });
const random = new SeededRandom(56);
for (let place = 0; place < Number(count); place++) {
  const unit = roster.units[place % roster.units.length];
  if (unit === undefined) throw new Error('The roster is empty');
  const empty = formWorkbook({ catalogue, roster, unit, period: '2026', words });
  const values = sampleFigures(unit, catalogue, roster.units.length, random, words);
  const file = path.join(folder, `${String(place).padStart(4, '0')}.xlsx`);
  const filled = fillCells(empty, values);
  const said = sampleAnswers(unit, catalogue, random, words, AMOUNT);
  writeFileSync(file, writeWorkbook(answers === '' ? filled : carryAnswers(filled, said)));
}
