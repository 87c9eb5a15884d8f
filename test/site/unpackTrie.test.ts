import { readFileSync } from 'node:fs';
import path from 'node:path';
import { evaluateConstant } from '../../src/site/build/evaluateConstant';
import { unpackTrie } from '../../src/site/build/unpackTrie';

test('a constant is evaluated with what it needs and what changes that, and without the rest', () => {
  const module = `
    import { missing } from 'elsewhere';
    const base = [1, 2];
    base[1] = twice(4);
    function twice(value) { return value * 2; }
    missing.register(base);
    const total = base[0] + base[1];
    const other = missing();`;
  expect(evaluateConstant(module, 'total')).toBe(9);
  expect(() => evaluateConstant(module, 'sum')).toThrow('no constant sum');
});

test('the grid’s table of line breaks says the same when it is unpacked', () => {
  const file = path.join(__dirname, '../../node_modules/@univerjs/engine-render/lib/es/index.js');
  const source = readFileSync(file, 'utf8');
  const tables = [source, unpackTrie(source)].map(
    (text) => evaluateConstant(text, 'classTrie') as { readonly get: (codePoint: number) => number },
  );
  // Letters 12, ideographs 14, space 41, digits 11, hyphen 16, glue 4 (Unicode's classes of line breaking).
  const signs = ['ế', '中', ' ', '7', '-', '\u00A0', '\u{1F600}', '\u{1D49C}'];
  const classes = tables.map((table) => signs.map((sign) => table.get(sign.codePointAt(0) ?? 0)));
  const known = [12, 14, 41, 11, 16, 4, 14, 12];
  expect(classes).toEqual([known, known]);
  const [before, after] = tables;
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += 1)
    if (before?.get(codePoint) !== after?.get(codePoint)) throw new Error(`U+${codePoint.toString(16)} differs`);
});
