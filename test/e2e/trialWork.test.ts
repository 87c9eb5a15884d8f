import { START_TIMEOUT, startTrial, type Trial } from './startTrial';
import { valueAt, type TrialPage } from './TrialPage';

let trial: Trial;
let page: TrialPage;

beforeAll(async () => {
  trial = await startTrial();
  page = await trial.open();
  await page.insertForm();
}, START_TIMEOUT);

afterAll(async () => {
  await trial.stop();
});

/** Which part of the page has the keys. */
function focused(): Promise<string> {
  return page.page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement?.id === 'pane') return 'pane';
    return activeElement?.closest('#bar')
      ? 'bar'
      : activeElement?.getAttribute('data-u-comp') === 'editor'
        ? 'grid'
        : '';
  });
}

test('a data status is typed like any text, without capitals and diacritics, and the list leads to no rule', async () => {
  await page.goTo('TT_5_1');
  await page.page.keyboard.type('chinh thuc');
  expect(await page.page.getByText('Chỉnh sửa').count()).toBe(0);
  await page.page.keyboard.press('Enter');
  await page.frontCell(/TT_5_2/);
  await page.enter('uoc');
  const saved = await page.save();
  expect(valueAt(saved, 'TT_5_1')).toBe('chính thức');
  expect(valueAt(saved, 'TT_5_2')).toBe('ước tính');
});

test('F6 leads from the bar to the grid, to the pane and on, and with Shift back', async () => {
  await page.goTo('CT_5_1');
  const walked: string[] = [];
  for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Control+F6']) {
    await page.page.keyboard.press(key);
    walked.push(await focused());
  }
  expect(walked).toEqual(['pane', 'bar', 'grid', 'bar', 'grid']);
});
