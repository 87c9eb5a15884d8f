import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readPlan } from '../../src/xlsx/readPlan';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { filledForm } from '../support/rawForm';
import { SAMPLE_PLAN } from './samplePlan';

/** More for a long night: `CHITIEU_FUZZ=100000 npx jest test/xlsx/fuzz`. */
const ROUNDS = Number(process.env['CHITIEU_FUZZ'] ?? 150);
const SEED = Number(process.env['CHITIEU_SEED'] ?? 56);
/** Milliseconds that no mutation of a small file may take. */
const SLOW = 3000;

/** Pseudo-random numbers from 0 to before 1 (mulberry32), the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = randomFrom(SEED);
const below = (count: number): number => Math.floor(random() * count);
const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;

const SOUND = [writeWorkbook(SAMPLE_PLAN), writeWorkbook(filledForm('10525', { CT_5_2: 1.5 }))];
const TOKENS = [
  '<', '>', '"', '/', '&', '&#0;', '&x;', '<!--', '-->', '<![CDATA[', ']]>', '<!DOCTYPE a>', '<?a?>', '</c>', '<c>', '<v>',
  '</row>', '<row>', ' r="A1"', ' t="s"', ' t="d"', ' s="999999999"', '<f t="shared" si="0"/>', '999999999999', '-1', '\u0000', 'é',
]; // prettier-ignore

/** Some bytes of the file changed, cut out, doubled or put in. */
function mutatedBytes(bytes: Uint8Array): Uint8Array {
  const copy = Array.from(bytes);
  for (let change = 0; change <= below(4); change++) {
    const at = below(copy.length);
    const kind = below(4);
    if (kind === 0) copy[at] = below(256);
    else if (kind === 1) copy.splice(at, 1 + below(50));
    else if (kind === 2) copy.splice(at, 0, ...copy.slice(at, at + below(50)));
    else copy.length = Math.max(1, at);
  }
  return Uint8Array.from(copy);
}

/** One or more parts with their XML spoilt, packed again soundly. */
function mutatedParts(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (let change = 0; change <= below(3); change++) {
    const path = pick(Object.keys(parts));
    const xml = strFromU8(parts[path]!);
    const at = below(xml.length);
    const kind = below(5);
    if (kind === 0) Reflect.deleteProperty(parts, path);
    else if (kind === 1) parts[path] = parts[pick(Object.keys(parts))]!;
    else if (kind === 2) parts[path] = strToU8(xml.slice(0, at) + pick(TOKENS) + xml.slice(at));
    else if (kind === 3) parts[path] = strToU8(xml.slice(0, at) + xml.slice(at + below(200)));
    else parts[path] = strToU8(xml.replaceAll(pick([/"\d+"/g, /"[A-Z]+\d+"/g, /<v>/g, /<\/row>/g]), pick(TOKENS)));
  }
  return zipSync(parts, { level: 1 });
}

describe(`mutations of sound files (seed ${SEED})`, () => {
  const kinds = [
    ['bytes', mutatedBytes],
    ['parts', mutatedParts],
  ] as const;

  test.each(kinds)(
    '%s: every outcome is a value, and soon',
    (_, mutate) => {
      for (let round = 0; round < ROUNDS; round++) {
        const bytes = mutate(pick(SOUND));
        const start = performance.now();
        const result = readWorkbook(bytes);
        const plan = round % 4 === 0 ? readPlan(bytes) : null;
        expect(performance.now() - start).toBeLessThan(SLOW);
        for (const outcome of [result, plan]) {
          if (outcome !== null && !outcome.ok) expect(outcome.refusal.code).toMatch(/^[A-Z_]+$/);
        }
        if (result.ok) {
          for (const { cells } of result.workbook.sheets) {
            for (const { kind, value } of cells) {
              expect(kind === 'number' ? Number.isFinite(value) : value === null || typeof value !== 'number').toBe(
                true,
              );
            }
          }
        }
      }
    },
    600_000,
  );
});
