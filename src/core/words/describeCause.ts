import { findUnit } from '../catalogue/findUnit';
import type { Roster } from '../catalogue/Roster';
import type { RevisionCause } from '../compilation/model/Closing';
import { baseName } from '../kernel/baseName';
import { shortText } from './shortText';
import type { Words } from './shape/Words';

/** Why a figure is other than it was closed, as a part of a sentence. */
export function describeCause(
  { kind, unit, file }: RevisionCause,
  roster: Roster,
  { campaign }: Pick<Words, 'campaign'>,
): string {
  const name = unit === null ? '' : (findUnit(roster, unit)?.name ?? unit);
  return campaign.closing.causes[kind](name, file === null ? '' : shortText(baseName(file)));
}
