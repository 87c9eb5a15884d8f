import type { Finding } from './Finding';
import type { FormRow } from './FormRows';
import { makeFinding } from './makeFinding';

/** Text beside a figure in an encoding of before Unicode, which its reader would see as rubbish. */
export function checkLegacyText({ indicator, sheet, remark }: FormRow): readonly Finding[] {
  return (remark?.legacy ?? []).map(({ field, cell, raw, decoded, encoding }) => {
    const place = { indicator: indicator.id, part: null, sheet, cell };
    const correction = { sheet, cell, from: raw, to: decoded };
    return makeFinding('LEGACY_TEXT', 'warning', place, { text: raw, decoded, encoding, field }, [correction]);
  });
}
