import type { Catalogue, Indicator } from '../../../src/core/catalogue/Catalogue';
import { indicatorsOf } from '../../../src/core/catalogue/indicatorsOf';
import { roleOf } from '../../../src/core/catalogue/roleOf';
import type { Roster } from '../../../src/core/catalogue/Roster';
import { goalsOf } from '../../../src/core/catalogue/goalsOf';
import { unitOfMeasureOf } from '../../../src/core/catalogue/unitOfMeasureOf';
import type { ReceivedFile } from '../../../src/core/compilation/model/ReceivedFile';
import { form, type Cells, type Typed } from '../madeUp';

/** Forms of all units with made-up answers, the same for the same seed: numbers, signs, words and blanks. */
export function randomCampaign(catalogue: Catalogue, roster: Roster, seed: number): readonly ReceivedFile[] {
  const random = generator(seed);
  return roster.units
    .filter(() => random() < 0.9)
    .map((unit) => {
      const cells: Record<string, Typed> = {};
      for (const indicator of indicatorsOf(catalogue)) {
        if (roleOf(unit, indicator) === 'outside' && random() < 0.97) {
          for (const key of keysOf(indicator)) cells[key] = 'x';
        } else {
          Object.assign(cells, answer(catalogue, indicator, random));
        }
      }
      return form(unit.code, cells, { catalogue });
    });
}

/** The roster with as many units more as the city expects. */
export function fullRoster(roster: Roster): Roster {
  const [pattern] = roster.units.filter(({ kind }) => kind === 'so-nganh');
  const missing = (roster.expectedCount ?? 0) - roster.units.length;
  const more = Array.from({ length: missing }, (_, i) => ({
    ...pattern!,
    code: `THEM-${String(i)}`,
    name: `Đơn vị thêm ${String(i)}`,
  }));
  return { ...roster, units: [...roster.units, ...more] };
}

function answer(catalogue: Catalogue, indicator: Indicator, random: () => number): Cells {
  const { id, method, target } = indicator;
  const sign = random();
  const typed = (value: number): Typed =>
    sign < 0.04 ? '-' : sign < 0.08 ? '…' : sign < 0.12 ? 'x' : sign < 0.15 ? null : sign < 0.17 ? 'chữ' : value;
  if (method.kind === 'ratio') {
    const denominator = 100 + Math.floor(random() * 90_000);
    const share = 0.5 + random() / 2;
    return { [`${id}.TU`]: typed(Math.floor(denominator * share)), [`${id}.MAU`]: typed(denominator) };
  }
  const goal = Math.min(...(target.kind === 'qualitative' ? [1] : goalsOf(target)));
  const { decimals } = unitOfMeasureOf(catalogue, indicator);
  const share = method.kind === 'sum' ? 0.02 : 1;
  const value = Number((goal * share * (0.6 + random() * 0.7)).toFixed(indicator.wholeNumber ? 0 : decimals + 1));
  return { [id]: typed(value) };
}

function keysOf({ id, method }: Indicator): readonly string[] {
  return method.kind === 'ratio' ? [`${id}.TU`, `${id}.MAU`] : [id];
}

/** Numbers from 0 to 1 (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
