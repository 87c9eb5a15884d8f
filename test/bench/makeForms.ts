import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fillPlan } from '../../src/core/plan/fillPlan';
import type { CellValue } from '../../src/core/plan/SheetPlan';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { formPlan } from '../../src/core/template/formPlan';
import { vi } from '../../src/core/words/vi';
import { CATALOGUE as catalogue } from '../support/campaign/campaignForm';
import { CAMPAIGN_ROSTER as roster } from '../support/campaign/campaignRoster';
import { rosterPlan } from '../support/campaign/rosterPlan';

/**
 * Writes so many filled forms of 274 units into a folder, and the table of the units into a file: `makeForms FOLDER
 * COUNT ROSTER`. The same count gives the same files.
 */
const [, , folder = '', count = '274', units = ''] = process.argv;
writeFileSync(units, writeWorkbook(rosterPlan()));
mkdirSync(folder, { recursive: true });
let state = 56;
for (let place = 0; place < Number(count); place++) {
  const unit = roster.units[place % roster.units.length];
  if (unit === undefined) throw new Error('The roster is empty');
  const empty = formPlan({ catalogue, roster, unit, period: '2026', words: vi });
  const values = new Map<string, CellValue>();
  for (const { name } of empty.names) {
    if (name.startsWith('CT_') && random() < 0.8) values.set(name, Math.round(random() * 1e7) / 1000);
    if (name.startsWith('NG_') && random() < 0.5) values.set(name, `Báo cáo số ${Math.floor(random() * 1000)}/BC-UBND`);
    if (name.startsWith('GC_') && random() < 0.3) values.set(name, `Số liệu ước tính, lần ${place}`);
  }
  const file = path.join(folder, `${String(place).padStart(4, '0')}.xlsx`);
  writeFileSync(file, writeWorkbook(fillPlan(empty, values)));
}

function random(): number {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return state / 0x80000000;
}
