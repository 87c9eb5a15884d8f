import type { Distance } from '../compilation/model/Distance';
import { formatNumber } from '../numbers/formatNumber';
import { formatShort } from './formatShort';
import { pointsText } from './pointsText';
import type { Words } from './shape/Words';

/** A distance from the target in a few words: `104,0%`, `+0,05 điểm %`, `-2 bậc`, `trong khoảng`; empty for none. */
export function distanceText(distance: Distance | null, words: Words): string {
  if (distance === null) return '';
  const { distances, language } = words;
  switch (distance.kind) {
    case 'percent':
      return distances.percent(formatNumber(distance.value, { decimals: 1, language }));
    case 'points':
      return distances.points(signed(distance.value, pointsText(distance.value, language)));
    case 'places':
      return distances.places(signed(distance.value, formatShort(distance.value, language)));
    case 'range':
      return distances.range[distance.value];
  }
}

function signed(value: number, text: string): string {
  return value > 0 ? `+${text}` : text;
}
