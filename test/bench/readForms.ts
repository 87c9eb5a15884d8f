import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { printUsage } from './printUsage';

/** Reads all forms of a folder in one way: `readForms WAY FOLDER`. Only what that way needs is loaded. */
const [, , way = '', folder = ''] = process.argv;

/** Not looked at by the reader, so not counted in the limit. */
const UNNEEDED = '[Content_Types].xml';

/** Gives packed bytes and size of each part that the reader needs. */
async function neededParts(): Promise<(bytes: Uint8Array) => { packed: Uint8Array; size: number }[]> {
  const { Zip } = await import('../../src/xlsx/read/Zip');
  const { DEFAULT_LIMITS } = await import('../../src/xlsx/read/ReadLimits');
  return (bytes) => {
    const found: { packed: Uint8Array; size: number }[] = [];
    const zip = new Zip(bytes, DEFAULT_LIMITS, () => null);
    for (const entry of zip.all()) {
      if (entry.path !== UNNEEDED) found.push({ packed: zip.packedBytes(entry), size: entry.size });
    }
    return found;
  };
}

function must(ok: boolean): void {
  if (!ok) throw new Error('a form was not read');
}

const WAYS: Record<string, () => Promise<(file: string) => unknown>> = {
  'inflate-node': async () => {
    const { inflateRawSync } = await import('node:zlib');
    const needed = await neededParts();
    return (file) =>
      needed(readFileSync(file)).map(({ packed, size }) => inflateRawSync(packed, { maxOutputLength: size + 1 }));
  },
  'inflate-fflate': async () => {
    const { inflateSync } = await import('fflate/browser');
    const needed = await neededParts();
    return (file) =>
      needed(readFileSync(file)).map(({ packed, size }) => inflateSync(packed, { out: new Uint8Array(size) }));
  },
  cells: async () => {
    const { readWorkbook } = await import('../../src/xlsx/readWorkbook');
    return (file) => {
      must(readWorkbook(readFileSync(file)).ok);
    };
  },
  'cells-node': async () => {
    (await import('./asInTerminal')).asInTerminal();
    const { readWorkbook } = await import('../../src/xlsx/readWorkbook');
    const { inflateNatively } = await import('../../src/cli/inflateNatively');
    return (file) => {
      must(readWorkbook(readFileSync(file), {}, inflateNatively).ok);
    };
  },
  forms: async () => {
    (await import('./asInTerminal')).asInTerminal();
    const { receiveQuickly } = await import('../../src/cli/receiveQuickly');
    const { bundledCatalogues } = await import('../../src/core/catalogue/bundledCatalogues');
    const { CAMPAIGN_ROSTER: roster } = await import('../support/campaign/campaignRoster');
    const context = { catalogues: bundledCatalogues, roster };
    return (file) => {
      must(receiveQuickly(file, context, {})?.result.ok === true);
    };
  },
  sheetjs: async () => {
    const { read } = await import('@e965/xlsx');
    return (file) => read(readFileSync(file), { type: 'array', dense: true });
  },
  exceljs: async () => {
    const { Workbook } = await import('exceljs');
    return async (file) => new Workbook().xlsx.load(new Uint8Array(readFileSync(file)).buffer);
  },
};

async function main(): Promise<void> {
  const read = await WAYS[way]?.();
  if (read === undefined) throw new Error(`unknown way ${way}`);
  for (const name of readdirSync(folder)) {
    await read(path.join(folder, name));
  }
  printUsage();
}

void main();
