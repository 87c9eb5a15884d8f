import type { Catalogue } from '../../catalogue/Catalogue';
import type { Roster } from '../../catalogue/Roster';
import { readIdentity } from '../../form/read/readIdentity';
import type { RawWorkbook } from '../../workbook/RawWorkbook';
import type { SoundPlan } from '../read/PlanBookReading';
import { packedPlan } from '../rows/carriedPlan';
import { readCarriedPlan, unpackPlan } from './readCarriedPlan';

/** What is known without the workbook. */
interface Known {
  readonly catalogues: readonly Catalogue[];
  readonly roster: Roster;
}

/**
 * The plan that a city workbook was compiled with: the one that it carries, or a known one of the same text, which says
 * more. One that carries none, or a damaged one, is of the known plan that it names; null if none of that name is known.
 * A plan that nobody else knows brings its kinds of unit with it.
 */
export function planOfCity(workbook: RawWorkbook, { catalogues, roster }: Known): SoundPlan | null {
  const { plan: id } = readIdentity(workbook);
  const catalogue = catalogues.find(({ plan }) => plan.id === id) ?? null;
  const known = catalogue === null ? null : { catalogue, roster };
  const carried = readCarriedPlan(workbook);
  if (carried?.fits !== true || (catalogue !== null && packedPlan(catalogue).hash === carried.hash)) return known;
  const kept = unpackPlan(carried);
  if (kept === null) return known;
  return { ...kept, roster: kept.roster.id === roster.id ? roster : { ...kept.roster, title: roster.title } };
}
