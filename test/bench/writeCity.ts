import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { deflateNatively } from '../../src/cli/deflateNatively';
import { inflateNatively } from '../../src/cli/inflateNatively';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { consolidate } from '../../src/core/consolidation/consolidate';
import type { ReceivedFile } from '../../src/core/consolidation/ReceivedFile';
import { cityPlan } from '../../src/core/report/cityPlan';
import { vi } from '../../src/core/words/vi';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';

/**
 * The steps of one compile of the forms in a folder, in milliseconds, each met for the first time: `writeCity FOLDER`.
 * The last line is JSON.
 */
const [, , folder = ''] = process.argv;

async function main(): Promise<void> {
  const [catalogue] = bundledCatalogues;
  const context = { catalogues: bundledCatalogues, roster: bundledRoster };
  const marks = [performance.now()];
  const files: ReceivedFile[] = [];
  for (const name of readdirSync(folder)) {
    const content = readFileSync(path.join(folder, name));
    files.push(...(await receiveFile({ name, content }, context, {}, inflateNatively)));
  }
  marks.push(performance.now());
  const report = consolidate({ catalogue, roster: bundledRoster, period: String(catalogue.plan.year), files });
  marks.push(performance.now());
  const plan = cityPlan(report, catalogue, bundledRoster, vi);
  marks.push(performance.now());
  const bytes = writeWorkbook(plan, deflateNatively);
  marks.push(performance.now());
  const steps = ['read', 'consolidate', 'plan', 'write'].map((name, step) => [
    name,
    Math.round((marks[step + 1] ?? NaN) - (marks[step] ?? NaN)),
  ]);
  console.log(JSON.stringify({ ...Object.fromEntries(steps), kilobytes: Math.round(bytes.length / 1024) }));
}

void main();
