import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import type { CellValue } from '../../src/core/plan/SheetPlan';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { filledForm } from '../support/rawForm';

/** Writes so many filled forms into a folder: `makeForms FOLDER COUNT`. The same count gives the same files. */
const [, , folder = '', count = '274'] = process.argv;
mkdirSync(folder, { recursive: true });
let state = 56;
for (let place = 0; place < Number(count); place++) {
  const unit = bundledRoster.units[place % bundledRoster.units.length];
  if (unit === undefined) throw new Error('The roster is empty');
  const values: Record<string, CellValue> = {};
  for (const { name } of filledForm(unit.code).names) {
    if (name.startsWith('CT_') && random() < 0.8) values[name] = Math.round(random() * 1e7) / 1000;
    if (name.startsWith('NG_') && random() < 0.5) values[name] = `Báo cáo số ${Math.floor(random() * 1000)}/BC-UBND`;
    if (name.startsWith('GC_') && random() < 0.3) values[name] = `Số liệu ước tính, lần ${place}`;
  }
  const file = path.join(folder, `${String(place).padStart(4, '0')}.xlsx`);
  writeFileSync(file, writeWorkbook(filledForm(unit.code, values)));
}

function random(): number {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return state / 0x80000000;
}
