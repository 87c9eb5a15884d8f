/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { screen, waitFor } from '@testing-library/react';
import { keepFocus } from '../../src/taskpane/state/keepFocus';
import { filledForm } from '../support/rawForm';
import { FakeWorkbook } from './FakeWorkbook';
import { choose, fileOf, openCompile } from './openCompile';
import { openPane } from './openPane';

jest.setTimeout(120_000);

/** What has the keys, by its id. */
const focused = (): string => document.activeElement?.id ?? '';
/** The browser tells of what was removed once the script that removed it is through. */
const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const byId = (id: string): HTMLElement => document.getElementById(id)!;

describe('in a page', () => {
  let stop: () => void;
  beforeEach(() => {
    document.body.innerHTML =
      '<div><div id="pane"><div id="list"><button id="first"></button><button id="second"></button></div>' +
      '<div id="details"></div><button id="ask"></button></div></div>';
    stop = keepFocus(document);
  });
  afterEach(() => {
    stop();
    document.body.innerHTML = '';
  });

  test('a row that goes leaves the keys to its list, which is no stop of Tab', async () => {
    byId('first').focus();
    byId('first').remove();
    await told();
    expect([focused(), byId('list').tabIndex]).toEqual(['list', -1]);
    byId('second').focus();
    expect([byId('list').hasAttribute('tabindex'), byId('list').style.outline]).toEqual([false, '']);
  });

  test('details that are closed lead back to the row from which they were opened', async () => {
    byId('second').focus();
    byId('list').hidden = true;
    byId('details').innerHTML = '<button id="back"></button>';
    await told();
    expect(focused()).toBe('pane');
    byId('back').focus();
    byId('details').innerHTML = '';
    byId('list').hidden = false;
    await told();
    expect(focused()).toBe('second');
  });

  test('a question beside the pane leads back to the button that asked it, or to what is around where that is gone', async () => {
    byId('ask').focus();
    document.body.insertAdjacentHTML('beforeend', '<div id="question"><button id="no"></button></div>');
    byId('no').focus();
    byId('question').remove();
    await told();
    expect(focused()).toBe('ask');
    document.body.insertAdjacentHTML('beforeend', '<div id="question"><button id="yes"></button></div>');
    byId('yes').focus();
    byId('ask').remove();
    byId('question').remove();
    await told();
    expect(focused()).toBe('pane');
  });

  test('a button that cannot be pressed while it works gets the keys back when it can, unless they went on', async () => {
    byId('first').focus();
    byId('first').toggleAttribute('disabled', true);
    await told();
    expect(focused()).toBe('list');
    byId('first').toggleAttribute('disabled', false);
    await told();
    expect(focused()).toBe('first');
    byId('first').toggleAttribute('disabled', true);
    await told();
    byId('ask').focus();
    byId('first').toggleAttribute('disabled', false);
    await told();
    expect(focused()).toBe('ask');
  });

  test('keys that are elsewhere stay there: in another field, in the sheet, or nowhere as the user wanted', async () => {
    byId('first').focus();
    byId('ask').focus();
    byId('first').remove();
    await told();
    expect(focused()).toBe('ask');
    byId('ask').blur();
    byId('second').remove();
    await told();
    expect(document.activeElement).toBe(document.body);
    const hasFocus = jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    byId('ask').focus();
    byId('ask').remove();
    await told();
    expect(document.activeElement).toBe(document.body);
    hasFocus.mockRestore();
  });
});

test('in Tổng hợp a figure is opened and closed, a question asked and left, and the keys stay where one was', async () => {
  const { user, section } = await openCompile();
  choose([fileOf('a.xlsx', '10525')]);
  const row = await screen.findByTestId('figure-15.1');
  row.focus();
  await user.keyboard('{Enter}');
  const back = await screen.findByRole('button', { name: 'Quay lại danh sách' });
  await waitFor(() => {
    expect(document.activeElement?.contains(back)).toBe(true);
  });
  back.focus();
  await user.keyboard('{Enter}');
  await waitFor(() => {
    expect(document.activeElement).toBe(row);
  });

  await section(/^Báo cáo/);
  await user.type(screen.getByRole('textbox', { name: /^Người quyết định/ }), 'Ông A');
  const ask = screen.getByRole('button', { name: 'Chốt số liệu…' });
  ask.focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('alertdialog');
  await user.keyboard('{Escape}');
  await waitFor(() => {
    expect(document.activeElement).toBe(ask);
  });
});

test('a way past a long view leads to the button at its foot', async () => {
  const { user } = await openCompile();
  choose([fileOf('a.xlsx', '10525')]);
  const write = await screen.findByRole('button', { name: 'Ghi vào bảng tổng hợp' });
  screen.getByRole('button', { name: 'Đến các nút ở cuối khung' }).focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(write);
});

test('a form that is sent in spite of errors leaves the keys in its job, and going back leads to the button that began it', async () => {
  const { user } = await openPane(new FakeWorkbook(filledForm('10525', { CT_18_1: 12 })));
  const send = await screen.findByRole('button', { name: 'Chuẩn bị nộp…' });
  send.focus();
  await user.keyboard('{Enter}');
  (await screen.findByRole('button', { name: 'Vẫn chuẩn bị nộp' })).focus();
  await user.keyboard('{Enter}');
  await screen.findByText(/^Mã xác nhận/);
  expect(document.activeElement?.id).toBe('job-check');
  screen.getByRole('button', { name: 'Quay lại Kiểm tra' }).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => {
    expect(document.activeElement).toBe(send);
  });
});
