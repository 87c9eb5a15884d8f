import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fillWith } from './fillWith';

/**
 * Has LibreOffice open a workbook, recalculate every formula and save it again. Without the forced recalculation it
 * would only hand back the results that were stored in the file.
 * @returns the path of the new workbook
 */
export function recalculate(file: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'recalculate-'));
  const out = path.join(folder, path.basename(file));
  fillWith('libreoffice', [{ in: file, out, values: {} }]);
  return out;
}

const READ_NAMES = `
import json, sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1], data_only=True)
found = {}
for name in book.defined_names.definedName:
    if name.name.startswith(sys.argv[2]):
        sheet, cell = next(iter(name.destinations))
        found[name.name] = book[sheet][cell.replace("$", "")].value
print(json.dumps(found))
`;

/** Values of the cells whose defined names begin with a prefix, as openpyxl reads the stored results. */
export function namedResults(file: string, prefix: string): Readonly<Record<string, string | number | null>> {
  const done = spawnSync('/usr/bin/python3', ['-c', READ_NAMES, file, prefix], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`openpyxl: ${done.stderr}`);
  return JSON.parse(done.stdout) as Record<string, string | number | null>;
}

/** Reads a JSON file that a program wrote. */
export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
