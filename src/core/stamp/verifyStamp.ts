import type { Submission } from '../form/read/Submission';
import { canonicalFigures } from './canonicalFigures';
import { canonicalLines } from './canonicalLines';
import { sha256Hex } from '../kernel/sha256Hex';
import { shortHash } from '../kernel/shortHash';
import type { Stamp } from './model/Stamp';

/** What a form's stamp says of the form as it now is. */
export interface StampVerdict {
  /** The stamp was made for this plan, unit and period. */
  readonly sameForm: boolean;
  /** Nothing that the unit reports was changed since. */
  readonly intact: boolean;
  /** Codes of the lines that were changed, e.g. `5.1`, `15.1.TU`, `5.1.KH`, `5.1.GC`, `CH_kh_so`, sorted. */
  readonly changed: readonly string[];
}

/**
 * Holds a form against its stamp. A line that only one of them has counts as changed, unless the stamp is from another
 * version of the catalogue, which may have other figures: then only what both have is compared.
 * @param catalogueVersion of the catalogue by which the form was now read
 */
export function verifyStamp(submission: Submission, stamp: Stamp, catalogueVersion: string): StampVerdict {
  const { plan, unit, period } = submission.identity;
  const sameForm = plan === stamp.plan && unit === stamp.unit && period === stamp.period;
  const sameCatalogue = stamp.catalogue === catalogueVersion;
  const now = new Map(canonicalLines(submission, stamp.version).map(({ code, text }) => [code, shortHash(text)]));
  const codes = [...new Set([...now.keys(), ...stamp.figures.keys()])];
  const changed = codes
    .filter((code) => sameCatalogue || (now.has(code) && stamp.figures.has(code)))
    .filter((code) => now.get(code) !== stamp.figures.get(code))
    .sort();
  if (!sameForm || !sameCatalogue) return { sameForm, intact: changed.length === 0, changed };
  return { sameForm, intact: sha256Hex(canonicalFigures(submission, stamp.version)) === stamp.sha256, changed };
}
