import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { otherPrograms as english } from '../../src/core/words/en/otherPrograms';
import { otherPrograms as vietnamese } from '../../src/core/words/vi/otherPrograms';
import { textPage } from '../../src/site/build/textPage';

const README = readFileSync(path.join(__dirname, '../../README.md'), 'utf8');

/** Rows of the README's table, without its head and the marks of code. */
function tableOfReadme(): readonly (readonly string[])[] {
  const [, part = ''] = README.split('### What other programs do to a form\n');
  const lines = (part.split('\n\nThe mail reader')[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
}

test('the table of other programs says the same in the README and in the help', () => {
  const rows = english.rows.map(({ program, kept, changed, dropped }) => [program, kept, changed, dropped]);
  expect(tableOfReadme()).toEqual(rows);
  expect(README).toContain(english.title);
});

test('Vietnamese has the same programs in the same order', () => {
  expect(vietnamese.rows.map(({ program }) => program)).toEqual(english.rows.map(({ program }) => program));
});

test('each program is one whose forms the corpus reads', () => {
  const folder = path.join(__dirname, '../corpus/files');
  const corpus = readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
  for (const { program } of english.rows) expect(corpus).toContain(`maker: '${program.split(' ')[0] ?? ''}'`);
});

test('help.html shows it in both languages', () => {
  const page = textPage('help');
  for (const { title, rows } of [vietnamese, english]) {
    expect(page).toContain(`<h2>${title}</h2>`);
    for (const { dropped } of rows) expect(page).toContain(`<td>${dropped}</td>`);
  }
});
