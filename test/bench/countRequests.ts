/** What the add-in asks of Excel, counted on the trial workbook: `{work: {requests, actions, bytes}}` as JSON. */
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { cityWorkbook } from '../../src/core/city/draw/cityWorkbook';
import { vi } from '../../src/core/words/vi/vi';
import { createHeadlessHost } from '../../src/embedded/createHeadlessHost';
import type { ExcelHost } from '../../src/embedded/host/ExcelHost';
import type { BatchAnswer } from '../../src/embedded/host/runBatch';
import { ExcelWorkbook } from '../../src/excel/ExcelWorkbook';
import { loadExcel } from '../embedded/loadExcel';
import { fullRoster, randomCampaign } from '../support/campaign/randomCampaign';
import { firstCampaign } from '../support/firstCampaign';
import { filledForm } from '../support/rawForm';

interface Cost {
  requests: number;
  actions: number;
  bytes: number;
}

interface SentAction {
  readonly Id: number;
  readonly ActionType: number;
}

/** @param answered how many requests the trial workbook answers; the rest is agreed to unread */
async function costOf(host: ExcelHost, work: () => Promise<unknown>, answered = Infinity): Promise<Cost> {
  const execute = host.execute.bind(host);
  const cost: Cost = { requests: 0, actions: 0, bytes: 0 };
  host.execute = (body): Promise<BatchAnswer> => {
    const { Actions } = JSON.parse(body) as { readonly Actions: readonly SentAction[] };
    cost.requests += 1;
    cost.actions += Actions.length;
    cost.bytes += Buffer.byteLength(body);
    if (cost.requests <= answered) return execute(body);
    const agreed = Actions.map(({ Id, ActionType }) => ({ ActionId: Id, Value: ActionType === 1 ? {} : null }));
    return Promise.resolve({ Results: agreed });
  };
  await work();
  host.execute = execute;
  return cost;
}

async function countRequests(): Promise<Readonly<Record<string, Cost>>> {
  const host = createHeadlessHost();
  loadExcel(host);
  const workbook = new ExcelWorkbook();
  const insertion = await costOf(host, () => workbook.draw(filledForm('10525'), { replace: false }));
  await workbook.read();
  const check = await costOf(host, () => workbook.read('form'));
  const [form] = (await workbook.read('form')).sheets;
  await workbook.watch(() => undefined);
  await workbook.goTo(form?.name ?? '', 'A1');
  await new Promise((resolve) => setTimeout(resolve, 50));
  const selection = await costOf(host, () => workbook.hasChanged());
  const roster = fullRoster(bundledRoster);
  const [catalogue] = bundledCatalogues;
  const campaign = firstCampaign({ catalogue, roster, period: '2026', files: randomCampaign(catalogue, roster, 7) });
  const drawn = cityWorkbook(campaign, vi);
  const blank = createHeadlessHost();
  loadExcel(blank);
  const city = await costOf(blank, () => new ExcelWorkbook().draw(drawn, { replace: false }), 1);
  return { insertion, check, selection, city };
}

void countRequests().then((costs) => {
  console.log(JSON.stringify(costs));
  process.exit(0);
});
