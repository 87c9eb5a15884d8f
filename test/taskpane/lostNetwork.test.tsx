/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from '../../src/core/words/vi/vi';
import { fetchAll, later } from '../../src/taskpane/later/later';
import { laterView } from '../../src/taskpane/later/laterView';
import { WorkbookError } from '../../src/excel/WorkbookError';
import { OnItsWay } from '../../src/taskpane/later/OnItsWay';
import { ErrorBoundary } from '../../src/taskpane/parts/ErrorBoundary';
import { Problem } from '../../src/taskpane/parts/Problem';
import { FakeWorkbook } from './FakeWorkbook';
import { inPane } from './inPane';

/** A view behind a network that can be cut. */
function viewBehindNetwork() {
  const network = { isThere: true, requests: 0 };
  const View = laterView(() => {
    network.requests += 1;
    if (!network.isThere) return Promise.reject(new Error('Loading chunk 171 failed.'));
    return Promise.resolve(({ name }: { readonly name: string }) => <p>Đây là {name}</p>);
  });
  return { network, View };
}

test('a network that blinks is not seen', async () => {
  const { network, View } = viewBehindNetwork();
  network.isThere = false;
  render(inPane(<View name="phần kiểm tra" />, new FakeWorkbook()));
  setTimeout(() => {
    network.isThere = true;
  }, 100);
  await screen.findByText('Đây là phần kiểm tra', undefined, { timeout: 5000 });
  expect(screen.queryByRole('alert')).toBeNull();
});

test.each([
  ['a job', undefined],
  ['a dialog', <OnItsWay key="above" above />],
])('%s that a slow network has not brought yet is said to be on its way', async (_, meanwhile) => {
  let arrive = (): void => undefined;
  const View = laterView(
    () =>
      new Promise<() => React.JSX.Element>((resolve) => {
        arrive = () => {
          resolve(() => <p>Đây là phần kiểm tra</p>);
        };
      }),
    meanwhile,
  );
  render(inPane(<View />, new FakeWorkbook()));
  const said = await screen.findByText('Đang tải phần này…');
  expect(said.role).toBe('status');
  arrive();
  await screen.findByText('Đây là phần kiểm tra');
  expect(screen.queryByText('Đang tải phần này…')).toBeNull();
});

test('a lost network is said in plain words, and Thử lại goes on when it is back', async () => {
  const { network, View } = viewBehindNetwork();
  network.isThere = false;
  render(inPane(<View name="phần kiểm tra" />, new FakeWorkbook()));
  const said = await screen.findByRole('alert', undefined, { timeout: 5000 });
  expect(said.textContent).toContain('mạng đang mất');
  expect(said.textContent).not.toMatch(/chunk|error/i);
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  await screen.findByRole('alert', undefined, { timeout: 5000 });
  network.isThere = true;
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  await screen.findByText('Đây là phần kiểm tra', undefined, { timeout: 5000 });
});

test('what was fetched in a quiet moment needs no network any more', async () => {
  const { network, View } = viewBehindNetwork();
  await fetchAll();
  network.isThere = false;
  const before = network.requests;
  render(inPane(<View name="phần kiểm tra" />, new FakeWorkbook()));
  expect(screen.getByText('Đây là phần kiểm tra')).toBeTruthy();
  expect(network.requests).toBe(before);
});

test('a part that a job needs and can’t get is an error with words of its own', async () => {
  const writing = later(() => Promise.reject(new Error('Failed to fetch')));
  await expect(writing.get()).rejects.toMatchObject({ code: 'NOT_FETCHED' });
  expect(vi.pane.problems.NOT_FETCHED).toContain('Số liệu trong sổ không bị ảnh hưởng');
});

test('where a job could not get its part, the pane can be reopened on the spot', () => {
  render(<Problem problem={new WorkbookError('NOT_FETCHED', 'chunk')} words={vi.pane} />);
  expect(screen.getByRole('alert').textContent).toContain('nếu vẫn vậy, nhấn Mở lại khung');
  expect(screen.getByRole('button', { name: 'Mở lại khung' })).toBeTruthy();
});

test('after a fault of the pane Thử lại draws it anew, and Mở lại khung is offered', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let isBroken = true;
  function Fragile() {
    if (isBroken) throw new Error('cannot read');
    return <p>Lại như thường</p>;
  }
  render(
    inPane(
      <ErrorBoundary words={vi.pane}>
        <Fragile />
      </ErrorBoundary>,
      new FakeWorkbook(),
    ),
  );
  expect(screen.getByRole('button', { name: 'Mở lại khung' })).toBeTruthy();
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(screen.getByText('Lại như thường')).toBeTruthy();
  quiet.mockRestore();
});
