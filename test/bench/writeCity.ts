import { performance } from 'node:perf_hooks';
import { compileLess } from '../../src/cli/compileLess';
import { packNatively } from '../../src/cli/packNatively';
import { findFiles } from '../../src/cli/findFiles';
import { receiveTogether } from '../../src/cli/receiveTogether';
import { compileCampaign } from '../../src/core/campaign/compileCampaign';
import { dayInVietNam } from '../../src/core/kernel/dayInVietNam';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { cityWorkbook } from '../../src/core/city/draw/cityWorkbook';
import { vi } from '../../src/core/words/vi/vi';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { CAMPAIGN_ROSTER as roster } from '../support/campaign/campaignRoster';

/**
 * The steps of one compile of the forms in a folder, in milliseconds and those of processor time, each met for the
 * first time: `writeCity FOLDER`. The last line is JSON.
 */
const [, , folder = ''] = process.argv;
const steps: Record<string, string> = {};
let clock = performance.now();
let processor = process.cpuUsage();

function mark(step: string): void {
  const { user, system } = process.cpuUsage(processor);
  steps[step] = `${Math.round(performance.now() - clock)} (cpu ${Math.round((user + system) / 1000)})`;
  clock = performance.now();
  processor = process.cpuUsage();
}

async function main(): Promise<void> {
  compileLess();
  const [catalogue] = bundledCatalogues;
  const known = { catalogues: bundledCatalogues, roster };
  const paths = findFiles([folder], vi);
  const files = await receiveTogether(paths, { context: known, limits: {}, progress: () => undefined });
  mark('read');
  const period = String(catalogue.plan.year);
  const asOf = dayInVietNam(Date.now());
  const campaign = compileCampaign({ catalogue, roster, period, files, kept: null, asOf });
  mark('compile');
  const drawn = cityWorkbook(campaign, vi);
  mark('plan');
  const bytes = writeWorkbook(drawn, packNatively);
  mark('write');
  console.log(JSON.stringify({ ...steps, kilobytes: Math.round(bytes.length / 1024) }));
}

void main();
