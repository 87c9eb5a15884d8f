import { nameIndexOf } from '../catalogue/nameIndexOf';
import { nameKey } from '../catalogue/nameKey';
import type { OldUnit } from '../catalogue/OldUnits';
import type { ReportingUnit, Roster } from '../catalogue/Roster';
import { withoutMarks } from '../kernel/withoutMarks';

export interface NamesFound {
  /** Codes of today or of before. */
  readonly codes: readonly string[];
  readonly units: readonly ReportingUnit[];
  readonly oldUnits: readonly OldUnit[];
}

const FOLDERS = /^.*[/\\]/s;
const ENDING = /\.[^.]*$/;
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;

/**
 * Codes and names of units that stand in a file's name as whole words (`Bao cao_Xã Cẩm Giang.xlsx`). The longest names
 * are taken: Phường Trần Hưng Đạo is not also Hưng Đạo. A name written with marks is compared with its marks; a file's
 * name that has none at all is compared without, and so finds both Xã Cẩm Giang and Xã Cẩm Giàng.
 */
export function namesInFileName(file: string, roster: Roster): NamesFound {
  const words = wordsOf(file.replace(FOLDERS, '').replace(ENDING, ''));
  const plain = withoutMarks(words) === words;
  const { full, bare, oldFull, oldBare } = nameIndexOf(roster);
  const find = <T>(names: ReadonlyMap<string, readonly T[]>): readonly Found<T>[] => namesIn(words, names, plain);
  const found = { today: find(full), before: find(oldFull) };
  const named = found.today.length + found.before.length > 0;
  // A name without the word for its kind says less, and is looked for only where no full name stands.
  const { today, before } = named ? found : { today: find(bare), before: find(oldBare) };
  const codes = new Set([...roster.units, ...(roster.oldUnits ?? [])].map(({ code }) => code));
  const longest = withoutShorter([...today, ...before].map(({ key }) => key));
  return {
    codes: [...codes].filter((code) => contains(words, wordsOf(code))),
    units: today.filter(({ key }) => longest.has(key)).flatMap(({ units }) => units),
    oldUnits: before.filter(({ key }) => longest.has(key)).flatMap(({ units }) => units),
  };
}

const wordsOf = (text: string): string => nameKey(text).replace(NOT_A_WORD, ' ').trim();
const contains = (words: string, part: string): boolean => ` ${words} `.includes(` ${part} `);

interface Found<T> {
  readonly key: string;
  readonly units: readonly T[];
}

function namesIn<T>(words: string, names: ReadonlyMap<string, readonly T[]>, plain: boolean): readonly Found<T>[] {
  return [...names].flatMap(([name, units]) => {
    const key = wordsOf(plain ? withoutMarks(name) : name);
    return contains(words, key) ? [{ key, units }] : [];
  });
}

/** The keys that are not a part of a longer one. */
function withoutShorter(keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.filter((key) => !keys.some((other) => other !== key && contains(other, key))));
}
