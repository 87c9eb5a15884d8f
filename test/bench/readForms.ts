import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { inflateSync } from 'fflate';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { inflateNatively } from '../../src/cli/inflateNatively';
import { DEFAULT_LIMITS } from '../../src/xlsx/read/ReadLimits';
import { inflateAnywhere } from '../../src/xlsx/read/InflateAtOnce';
import { Zip } from '../../src/xlsx/read/Zip';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { receiveFile } from '../../src/xlsx/receiveFile';

/**
 * Reads all forms of a folder in one way: `readForms WAY FOLDER`. The last line tells the largest memory in megabytes.
 */
const [, , way = '', folder = ''] = process.argv;

/** Not looked at by the reader, so not counted in the limit. */
const UNNEEDED = '[Content_Types].xml';

/** Packed bytes and size of each part that the reader needs. */
function needed(bytes: Uint8Array): { packed: Uint8Array; size: number }[] {
  const found: { packed: Uint8Array; size: number }[] = [];
  const zip = new Zip(bytes, DEFAULT_LIMITS, inflateAnywhere);
  for (const name of zip.paths()) {
    const entry = zip.find(name);
    if (entry !== null && name !== UNNEEDED) found.push({ packed: zip.packedBytes(entry), size: entry.size });
  }
  return found;
}

function must(ok: boolean): void {
  if (!ok) throw new Error('a form was not read');
}

const WAYS: Record<string, () => Promise<(bytes: Uint8Array) => unknown>> = {
  'inflate-node': async () =>
    Promise.resolve((bytes) =>
      needed(bytes).map(({ packed, size }) => inflateRawSync(packed, { maxOutputLength: size + 1 })),
    ),
  'inflate-fflate': async () =>
    Promise.resolve((bytes) =>
      needed(bytes).map(({ packed, size }) => inflateSync(packed, { out: new Uint8Array(size) })),
    ),
  cells: async () =>
    Promise.resolve((bytes) => {
      must(readWorkbook(bytes).ok);
    }),
  'cells-node': async () =>
    Promise.resolve((bytes) => {
      must(readWorkbook(bytes, {}, inflateNatively).ok);
    }),
  forms: async () =>
    Promise.resolve(async (bytes) => {
      const context = { catalogues: bundledCatalogues, roster: bundledRoster };
      const [reading] = await receiveFile({ name: 'form', content: bytes }, context, {}, inflateNatively);
      must(reading?.result.ok === true);
    }),
  sheetjs: async () => {
    const { read } = await import('@e965/xlsx');
    return (bytes) => read(bytes, { type: 'array', dense: true });
  },
  exceljs: async () => {
    const { Workbook } = await import('exceljs');
    return async (bytes) => new Workbook().xlsx.load(bytes.slice().buffer);
  },
};

async function main(): Promise<void> {
  const read = await WAYS[way]?.();
  if (read === undefined) throw new Error(`unknown way ${way}`);
  for (const name of readdirSync(folder)) await read(readFileSync(path.join(folder, name)));
  console.log(Math.round(process.resourceUsage().maxRSS / 1024));
}

void main();
