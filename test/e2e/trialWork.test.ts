import { setTimeout } from 'node:timers/promises';
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

/** How many workbooks the browser keeps as drafts. */
function countDrafts(): Promise<number> {
  return page.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open('chitieu', 1);
        request.onsuccess = () => {
          const all = request.result.transaction('drafts').objectStore('drafts').count();
          all.onsuccess = () => {
            resolve(all.result);
            request.result.close();
          };
        };
      }),
  );
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

test('input cells of the protected form are not merged, which is said in words of its own', async () => {
  // Blank both: of filled ones the grid asks which value is to stay.
  await page.goTo('G43:G44');
  await page.page.getByRole('button', { name: 'Hợp nhất ô' }).click();
  await page.page.getByRole('menuitem', { name: 'Hợp nhất tất cả' }).click();
  await page.page.getByText('Biểu đang được bảo vệ nên không gộp ô, không thêm, xóa, chuyển dòng, cột').waitFor();
  const { sheets } = await page.save();
  const form = sheets.find(({ name }) => name === 'Biểu chỉ tiêu');
  expect(form?.merges).toEqual(['A4:M4', 'A5:M5', 'A58:M58', 'A59:M59']);
});

test('the sum of selected cells below the grid has the separators of the page', async () => {
  await page.goTo('KH_5_1');
  await page.enter('123456,5');
  await page.goTo('KH_5_2');
  await page.enter('1000');
  const [first, second] = [await page.cellOf('KH_5_1'), await page.cellOf('KH_5_2')];
  await page.goTo(`${first}:${second}`);
  await page.page.getByText(/: 124\.456,5/).waitFor();
});

test('a formula is typed, kept and opened again as in a Vietnamese Excel; another notation is refused with how to write it', async () => {
  const formulaAt = async (name: string): Promise<unknown> => {
    const saved = await page.save();
    const at = saved.names.find((each) => each.name === name)?.refersTo.match(/'?([^'!]+)'?!\$([A-Z]+)\$(\d+)$/);
    const column = [...(at?.[2] ?? '')].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
    const sheet = saved.sheets.find((each) => each.name === at?.[1]);
    const cell = sheet?.cells.find((each) => each.row === Number(at?.[3]) && each.column === column);
    return [cell?.formula, cell?.value];
  };
  await page.goTo('CT_18_1');
  await page.enter('=ROUND(61,5;0)');
  expect(await formulaAt('CT_18_1')).toEqual(['ROUND(61.5,0)', 62]);
  await page.goTo('CT_18_1');
  await page.page.keyboard.press('F2');
  await page.enter('+SUM(1;2)');
  expect(await formulaAt('CT_18_1')).toEqual(['ROUND(61.5,0)+SUM(1,2)', 65]);

  await page.goTo('CT_18_1');
  await page.page.keyboard.type('=ROUND(1.500;0)');
  await page.page.keyboard.press('Enter');
  const dialog = page.page.getByRole('dialog', { name: 'Công thức viết chưa đúng cách' });
  await dialog.getByText('=ROUND(1,5;0)').waitFor();
  await dialog.getByRole('button', { name: 'Bỏ' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.keysAreInGrid();
  expect(await formulaAt('CT_18_1')).toEqual(['ROUND(61.5,0)+SUM(1,2)', 65]);
});

test('a refused entry stays to be edited, under the title of its rule, and the keys come back to the grid', async () => {
  await page.goTo('TT_8_1');
  await page.page.keyboard.type('sai');
  await page.page.keyboard.press('Enter');
  const dialog = page.page.getByRole('dialog', { name: 'Tình trạng số liệu' });
  await dialog.getByText('Chọn một trong ba').waitFor();
  await dialog.getByText('Bạn vừa gõ: “sai”').waitFor();
  // On a slow machine the dialog is seen before it has the keys.
  await dialog.locator(':focus').waitFor();
  await page.page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await page.keysAreInGrid();
  for (let letter = 0; letter < 3; letter += 1) await page.page.keyboard.press('Backspace');
  await page.enter('so bo');
  expect(valueAt(await page.save(), 'TT_8_1')).toBe('sơ bộ');
});

test('a paste over a locked formula fills the cells around it, says which it left out and leaves it as it was', async () => {
  const before = valueAt(await page.save(), 'CT_15_1');
  await page.goTo('CT_14_1');
  const first = await page.cellOf('CT_14_1');
  const locked = await page.cellOf('CT_15_1');
  const rows = Number(locked.slice(1)) - Number(first.slice(1)) + 1;
  await page.paste(Array.from({ length: rows }, (_row, index) => String(index + 1)).join('\n'));
  await page.page.getByText(new RegExp(`Không dán vào .*${locked}`)).waitFor();
  const after = await page.save();
  expect(valueAt(after, 'CT_15_1')).toEqual(before);
  expect(valueAt(after, 'CT_14_1')).toBe(1);
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

test('Alt+N leads from cell to cell that is to be filled while the keys are in the grid', async () => {
  await page.goTo('CT_5_1');
  await page.page.keyboard.press('Alt+n');
  const first = await page.frontCell(/^(?!CT_5_1)CT_/);
  await page.enter('12');
  await page.page.keyboard.press('Alt+n');
  const second = await page.frontCell(new RegExp(`^(?!${first})CT_`));
  expect(second).not.toBe(first);
  expect(await focused()).toBe('grid');
});

test('what was not saved is asked about on leaving, kept as a draft and offered again', async () => {
  await page.save();
  await page.goTo('CT_5_1');
  await page.enter('123456,5');
  // The browser keeps a draft when the user stops typing.
  while ((await countDrafts()) === 0) await setTimeout(500);
  const asked = new Promise<string>((resolve) => {
    page.page.once('dialog', (dialog) => {
      resolve(dialog.type());
      void dialog.accept();
    });
  });
  await page.page.reload();
  expect(await asked).toBe('beforeunload');
  const reopen = page.page.getByRole('button', { name: 'Mở lại' });
  await reopen.waitFor();
  // Whoever has typed meanwhile and would rather save that first still finds it offered.
  await page.goTo('B2');
  await page.enter('khác');
  page.page.once('dialog', (dialog) => void dialog.dismiss());
  await reopen.click();
  expect(await reopen.isVisible()).toBe(true);
  page.page.once('dialog', (dialog) => void dialog.accept());
  await reopen.click();
  await page.page.getByText('Đã mở').waitFor();
  expect(valueAt(await page.save(), 'CT_5_1')).toBe(123456.5);
  expect(page.faults).toEqual([]);
});
