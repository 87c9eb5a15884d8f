import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const CLI = path.join(__dirname, '../../src/cli');
const folder = mkdtempSync(path.join(tmpdir(), 'chitieu-compiled-'));
const kept = path.join(folder, 'compiled');
const program = path.join(folder, 'program.cjs');

const write = (answer: string): void => {
  writeFileSync(program, `const { sep } = require('node:path'); exports.answer = () => '${answer}' + sep.length;`);
};

/** What the program says in a process of its own, whose compiled files are kept. */
function run(place = kept): string {
  const script = `
    require('./typescript.cjs');
    require('./keepCompiled').keepCompiled(${JSON.stringify(place)});
    process.stdout.write(require(${JSON.stringify(program)}).answer());`;
  return execFileSync(process.execPath, ['-e', script], { cwd: CLI, encoding: 'utf8' });
}

const filesBelow = (): string[] =>
  readdirSync(kept, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));

test('what was compiled is kept once, and the next run says the same', () => {
  write('Một');
  expect(run()).toBe('Một1');
  const files = filesBelow();
  expect(files.length).toBeGreaterThan(0);
  const bytes = files.map((file) => readFileSync(file));
  expect(run()).toBe('Một1');
  expect(filesBelow().map((file) => readFileSync(file))).toEqual(bytes);
});

test('it is kept apart for each version of Node.js, as two with the same V8 may not read what the other made', () => {
  expect(readdirSync(kept)).toEqual([expect.stringContaining(`${process.version}-${process.arch}-`)]);
});

test('it is not used for another source, even one of the same length', () => {
  write('Hai');
  expect(run()).toBe('Hai1');
});

test('what was cut or changed is not used, and made anew', () => {
  const [file = ''] = filesBelow();
  const sound = readFileSync(file);
  const changed = Uint8Array.from(sound);
  for (let at = Math.floor(changed.length / 2); at < changed.length; at++) changed[at] = 0;
  for (const bytes of [changed, sound.subarray(0, sound.length - 100), new Uint8Array(0)]) {
    writeFileSync(file, bytes);
    expect(run()).toBe('Hai1');
    expect(readFileSync(file)).toHaveLength(sound.length);
  }
});

test('where nothing can be kept the program runs all the same', () => {
  write('Ba');
  expect(run(program)).toBe('Ba1');
});
