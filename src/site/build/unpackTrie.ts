import { evaluateConstant } from './evaluateConstant';
import { replaceConstants } from './replaceConstants';

/** Univer's table of Unicode's classes of line breaks. */
interface Trie {
  readonly data: Uint32Array;
  readonly highStart: number;
  readonly errorValue: number;
}

/**
 * Univer keeps its table of where lines may break packed twice over, and unpacks it by a program of its own at each
 * start, before anything is shown. This writes it down unpacked, each run of equal values once.
 */
export function unpackTrie(source: string): string {
  const { data, highStart, errorValue } = evaluateConstant(source, 'classTrie') as Trie;
  const trie = `{ data: ${written(data)}, highStart: ${String(highStart)}, errorValue: ${String(errorValue)} }`;
  return replaceConstants(source, { classTrie: `new UnicodeTrie(${trie})`, trie_data_default: 'null' });
}

/** Script that makes the numbers: each as `value` or, where it stands more than once, `value*times`. */
function written(numbers: Uint32Array): string {
  const runs: { readonly value: number; times: number }[] = [];
  for (const value of numbers) {
    const last = runs.at(-1);
    if (last?.value === value) last.times += 1;
    else runs.push({ value, times: 1 });
  }
  const text = runs.map(({ value, times }) => (times === 1 ? String(value) : `${String(value)}*${String(times)}`));
  return `(() => {
  const numbers = new Uint32Array(${String(numbers.length)});
  let end = 0;
  for (const run of ${JSON.stringify(text.join(' '))}.split(' ')) {
    const [value, times = 1] = run.split('*');
    numbers.fill(Number(value), end, end += Number(times));
  }
  return numbers;
})()`;
}
