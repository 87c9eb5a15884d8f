/** @jest-environment jsdom */
import { askAboutEntry } from '../../../src/embedded/page/askAboutEntry';
import { trial } from '../../../src/core/words/vi/trial';

const dialog = (): HTMLDialogElement => document.querySelector('dialog')!;
const said = (): (string | null)[] =>
  ['refusal-title', 'refusal-entry'].map((id) => document.getElementById(id)!.textContent);
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  document.body.innerHTML = `<dialog id="refusal"><h2 id="refusal-title"></h2><p id="refusal-text"></p>
    <p id="refusal-entry"></p><button id="refusal-edit" value="edit"></button>
    <button id="refusal-leave" value="leave"></button></dialog>`;
  // As browsers have it, of which jsdom knows neither.
  dialog().showModal = () => {
    if (dialog().open) throw new DOMException('already open', 'InvalidStateError');
    dialog().open = true;
  };
  dialog().close = (value) => {
    dialog().open = false;
    dialog().returnValue = value ?? '';
    dialog().dispatchEvent(new Event('close'));
  };
});

test('an entry that is refused while another is asked about is asked about next, each with its own answer', async () => {
  const first = askAboutEntry({ title: 'Giá trị', text: 'Chỉ nhận số.' }, 'mười', trial);
  const second = askAboutEntry({ title: 'Tình trạng', text: 'Chọn trong danh sách.' }, 'đoán', trial);
  await settled();
  expect(said()).toEqual(['Giá trị', trial.entered('mười')]);
  dialog().close('edit');
  await settled();
  expect(said()).toEqual(['Tình trạng', trial.entered('đoán')]);
  dialog().close('leave');
  expect(await Promise.all([first, second])).toEqual([true, false]);
});
