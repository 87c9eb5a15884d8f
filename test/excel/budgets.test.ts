import { filledForm } from '../support/rawForm';
import { actionsOf, isRelease } from './failing';
import { startExcel } from './excelHost';

/** What the add-in asked of Excel before it said once what many cells share: one form with all its sheets. */
const FORMER = { insertion: 4580, check: 790 };

const excel = startExcel();
afterAll(() => {
  excel.host.book.dispose();
});

/** Actions and bytes of the requests that a piece of work sends; giving references back counts too. */
async function costOf(work: () => Promise<unknown>): Promise<{ actions: number; bytes: number; requests: number }> {
  const execute = excel.host.execute.bind(excel.host);
  const cost = { actions: 0, bytes: 0, requests: 0 };
  excel.host.execute = (body) => {
    const actions = actionsOf(body);
    cost.actions += actions.length;
    cost.bytes += Buffer.byteLength(body);
    cost.requests += isRelease(actions) ? 0 : 1;
    return execute(body);
  };
  await work();
  // `Excel.run` gives its references back after it has answered.
  await new Promise((resolve) => setTimeout(resolve, 50));
  excel.host.execute = execute;
  return cost;
}

test('a form with all its sheets is inserted with a third of the actions, in four requests', async () => {
  const cost = await costOf(() => excel.workbook.draw(filledForm('10525'), { replace: false }));
  expect(cost.actions).toBeLessThanOrEqual(FORMER.insertion / 3);
  expect(cost.requests).toBeLessThanOrEqual(4);
  expect(cost.bytes).toBeLessThan(400_000);
});

test('a check after a change takes a fifth of the actions, a look after a mere selection one load', async () => {
  await excel.workbook.read();
  const check = await costOf(() => excel.workbook.read('form'));
  expect(check.actions).toBeLessThanOrEqual(FORMER.check / 5);
  await excel.workbook.watch(() => undefined);
  await excel.workbook.goTo('Biểu phong trào', 'C9');
  await new Promise((resolve) => setTimeout(resolve, 50));
  const glance = await costOf(() => excel.workbook.hasChanged());
  expect(glance.requests).toBe(1);
  expect(glance.actions).toBeLessThanOrEqual(12);
  expect(glance.bytes).toBeLessThan(2500);
});

test('drawing leaves Excel no reference to give back', async () => {
  const execute = excel.host.execute.bind(excel.host);
  const names: string[] = [];
  excel.host.execute = (body) => {
    names.push(...actionsOf(body).map(({ Name }) => Name));
    return execute(body);
  };
  await excel.workbook.draw(filledForm('10525'), { replace: true });
  excel.host.execute = execute;
  expect(names.filter((name) => /^_(Keep|Remove)Reference$/.test(name))).toEqual([]);
});
