import type { ClosedSnapshot } from '../../compilation/model/Closing';
import { compare } from '../../kernel/compare';
import { canonicalJson } from '../../kernel/canonicalJson';
import { sha256Hex } from '../../kernel/sha256Hex';
import { steadyText } from './steadyText';

/**
 * SHA-256 over figures, forms and parts, as 64 hexadecimal digits. Names of files don't count, nor does the order of
 * units or anything behind the twelfth digit, which the program that saved a workbook may have changed.
 */
export function closingHash({ figures, units }: ClosedSnapshot): string {
  const closed = {
    figures: figures.map((figure) => ({ ...figure, value: figure.value === null ? null : steadyText(figure.value) })),
    units: units
      .map(({ unit, state, sha256, parts }) => ({ unit, state, sha256, parts }))
      .sort((a, b) => compare(a.unit, b.unit)),
  };
  return sha256Hex(canonicalJson(closed));
}
