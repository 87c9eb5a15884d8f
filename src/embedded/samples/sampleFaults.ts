import type { Catalogue } from '../../core/catalogue/Catalogue';
import { indicatorsOf } from '../../core/catalogue/indicatorsOf';
import { fillCells } from '../../core/workbook/fillCells';
import type { CellValue } from '../../core/workbook/DrawnSheet';
import type { DrawnWorkbook } from '../../core/workbook/DrawnWorkbook';
import { entryName } from '../../core/form/contract/cellNames';
import { IDENTITY_KEYS } from '../../core/form/contract/identitySheet';

/** Puts a fault into a filled form. */
export type SampleFault = (drawn: DrawnWorkbook) => DrawnWorkbook;

/** Faults that happen in practice, by the position of the sample (from 0) that gets them. */
export function sampleFaults(catalogue: Catalogue): ReadonlyMap<number, SampleFault> {
  const faults = new Map<number, SampleFault>([[31, withoutIdentity]]);
  const indicators = indicatorsOf(catalogue);
  const sum = indicators.find(({ method }) => method.kind === 'sum');
  const ratio = indicators.find(({ method }) => method.kind === 'ratio');
  if (sum) {
    const name = entryName(sum.id, 'value');
    faults.set(24, filled([[name, null]]));
    faults.set(42, filled([[name, 61.5]]));
  }
  if (ratio) {
    const [numerator, denominator] = [entryName(ratio.id, 'numerator'), entryName(ratio.id, 'denominator')];
    faults.set(29, filled([[denominator, '12.345']]));
    faults.set(
      35,
      filled([
        [numerator, 90_000],
        [denominator, 60_000],
      ]),
    );
  }
  return faults;
}

function filled(values: readonly (readonly [string, CellValue])[]): SampleFault {
  return (drawn) => fillCells(drawn, new Map(values));
}

/** A form that no longer says whose it is. */
function withoutIdentity(drawn: DrawnWorkbook): DrawnWorkbook {
  const properties = Object.fromEntries(Object.entries(drawn.properties).filter(([key]) => key !== IDENTITY_KEYS.unit));
  return { ...drawn, properties, sheets: drawn.sheets.filter(({ visibility }) => visibility === 'visible') };
}
