import type { UnitOfMeasure } from '../catalogue/Catalogue';
import { foldText } from '../kernel/foldText';

export type ResolvedUnit =
  | { readonly kind: 'same' }
  /** One of it in the row's unit of measure. */
  | { readonly kind: 'other'; readonly factor: number }
  | { readonly kind: 'percentElsewhere' }
  /** Made of words of measure, but nothing that converts. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'unknown' };

/** Words of scale, folded; “nghìn tỷ” multiplies. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['tram', 1e2], ['nghin', 1e3], ['ngan', 1e3], ['k', 1e3], ['thousand', 1e3], ['van', 1e4], ['trieu', 1e6], ['tr', 1e6],
  ['million', 1e6], ['mil', 1e6], ['ty', 1e9], ['ti', 1e9], ['billion', 1e9], ['bn', 1e9],
]); // prettier-ignore

/** Other spellings of what is measured, folded, whatever unit of measure it occurs in. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['d', 'dong'], ['vnd', 'dong'], ['vn dong', 'dong'], ['dong viet nam', 'dong'], ['viet nam dong', 'dong'],
  ['$', 'usd'], ['us$', 'usd'], ['$us', 'usd'], ['do la', 'usd'], ['do la my', 'usd'], ['do', 'usd'], ['dollar', 'usd'],
  ['dollars', 'usd'], ['dola', 'usd'], ['do-la', 'usd'], ['dn', 'doanh nghiep'], ['luot khach', 'luot'],
  ['luot nguoi', 'luot'], ['phan tram', '%'], ['percent', '%'], ['per cent', '%'], ['pct', '%'],
]); // prettier-ignore

/** What is measured in some public body's figures, folded: recognised as a unit of measure where it doesn't fit. */
const MEASURES = new Set([
  'dong', 'usd', 'eur', 'euro', 'jpy', 'cny', 'luot', 'khach', 'nguoi', 'ho', 'tan', 'kg', 'ta', 'teu', 'm2', 'm3', 'ha', 'km',
  'can', 'vu', 'don vi', 'doanh nghiep', 'du an', 'hang', 'diem', 'diem %', 'diem phan tram', 'lan', '%', '‰', 'nam', 'thang',
  'dong/nguoi', 'usd/nguoi', 'tieu doi', 'trung doi', 'xa', 'phuong', 'lao dong', 'cai', 'chiec', 'ngay',
]); // prettier-ignore

interface ParsedUnit {
  readonly scale: number;
  readonly base: string;
}

function unitKey(text: string): string {
  return foldText(text)
    .replace(/[()[\]]/g, ' ')
    .replace(/\./g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .replace(/(^| )ti(?= |$)/g, '$1ty')
    .trim();
}

function parseUnit(key: string): ParsedUnit {
  // “1.000 lượt”: the dot is a space by now.
  const multiple = /^1((?: 000)+) /.exec(key);
  const words = key.slice(multiple?.[0].length ?? 0).split(' ');
  let scale = 1000 ** ((multiple?.[1]?.length ?? 0) / 4);
  let i = 0;
  for (let factor = SCALES.get(words[0] ?? ''); factor !== undefined; factor = SCALES.get(words[i] ?? '')) {
    scale *= factor;
    i += 1;
  }
  const base = words.slice(i).join(' ');
  const [first = '', ...per] = base.split('/');
  return { scale, base: [SPELLINGS.get(first) ?? first, ...per].join('/') };
}

/**
 * Compares a unit of measure as typed with the row's. Diacritics, case, i/y, brackets and a dot behind don't matter;
 * the scale (nghìn, triệu, tỷ) does.
 *
 * @param text the words or signs beside the number, e.g. `triệu USD`
 */
export function resolveUnit(text: string, unit: UnitOfMeasure): ResolvedUnit {
  const key = unitKey(text);
  const own = [unit.name, ...unit.aliases].map(unitKey);
  if (own.includes(key)) return { kind: 'same' };

  const confused = unit.confusedWith.find(({ name }) => unitKey(name) === key);
  if (confused) return { kind: 'other', factor: 1 / confused.factor };

  const row = parseUnit(unitKey(unit.name));
  const typed = parseUnit(key);
  const isPercent = row.base === '%';
  if (typed.base === '%' && typed.scale === 1) return { kind: isPercent ? 'same' : 'percentElsewhere' };
  if (typed.base === '‰' && isPercent) return { kind: 'other', factor: 0.1 };

  const bases = new Set(own.map((spelling) => parseUnit(spelling).base));
  const fits = typed.base === '' ? typed.scale > 1 && !isPercent : bases.has(typed.base) || typed.base === row.base;
  if (fits) return typed.scale === row.scale ? { kind: 'same' } : { kind: 'other', factor: typed.scale / row.scale };
  return { kind: typed.scale > 1 || MEASURES.has(typed.base) ? 'foreign' : 'unknown' };
}
