/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { issuedCatalogues } from '../../src/core/catalogue/issuedCatalogues';
import { officialName } from '../../src/core/catalogue/officialName';
import { filledForm } from '../support/rawForm';
import { FakeWorkbook } from './FakeWorkbook';
import { fileOf } from './openCompile';
import { openPane } from './openPane';

jest.setTimeout(240_000);

/** Letters that Vietnamese has and English has not. */
const VIETNAMESE = /[ăâđêôơưà-ãè-êìíò-õùúýĩũạ-ỹ]/i;

/** What the unit wrote, as the pane shows it beside its own words. */
const TYPED = ['khoảng 5', '150 triệu đồng', 'trên 12'];

/** What stays as it is in any language: names of bodies, the program and the language, and what the unit wrote. */
const NAMES: readonly string[] = [
  ...bundledRoster.units.flatMap((unit) => [unit.name, officialName(unit, bundledRoster), unit.cluster]),
  ...issuedCatalogues.map(({ plan }) => plan.receiver),
  ...TYPED,
  'Chỉ tiêu',
  'Tiếng Việt',
]
  .filter((name): name is string => typeof name === 'string' && name !== '')
  .sort((a, b) => b.length - a.length);

/**
 * All that a reader of the pane comes upon in Vietnamese: texts, and what is only read out or shown on pointing; what
 * is quoted is not the pane's.
 */
function vietnamese(): readonly string[] {
  const elements = [...document.body.querySelectorAll<HTMLElement>('*')];
  const texts = elements.flatMap((each) => [
    ...[...each.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent),
    ...['aria-label', 'title', 'placeholder'].map((attribute) => each.getAttribute(attribute)),
  ]);
  const own = (text: string): string =>
    NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text.replaceAll(/“[^”]*”/g, '')).normalize('NFC');
  return texts.filter((text): text is string => text !== null && VIETNAMESE.test(own(text)));
}

const english = { displayLanguage: 'en-US' };
const seen: Record<string, readonly string[]> = {};
const look = (view: string): void => {
  seen[view] = vietnamese();
};

test('the form, its check, bringing figures in and sending say no Vietnamese in English', async () => {
  const values = { CT_5_1: 'khoảng 5', CT_5_2: '150 triệu đồng', CT_8_1: 1, CT_9_1: 2, CT_13_1: 0.75, CT_18_1: 12_000 };
  const workbook = new FakeWorkbook(filledForm('10525', { ...values, CT_15_1_TU: 30, CT_15_1_MAU: 20 }));
  const { user } = await openPane(workbook, english);
  await screen.findByRole('tab', { name: 'Check' });
  await screen.findAllByRole('article');
  look('check');
  await user.click(screen.getByRole('button', { name: 'Bring figures in…' }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: '5.1\t12,5\n8.1\ttrên 12\n99.9\t4' } });
  await within(dialog).findByText(/1 cell would be written/);
  look('bring');
  await user.click(within(dialog).getByRole('button', { name: 'Cancel', hidden: true }));
  await user.click(screen.getByRole('tab', { name: 'Form' }));
  look('form');
  await user.click(screen.getByRole('tab', { name: 'Check' }));
  await user.click(await screen.findByRole('button', { name: 'Prepare to send…' }));
  await user.click(await screen.findByRole('button', { name: 'Prepare all the same', hidden: true }));
  await screen.findAllByText(/Confirmation code/);
  look('send');
  expect(Object.entries(seen).filter(([, texts]) => texts.length > 0)).toEqual([]);
});

test('compiling says no Vietnamese in English, in each of its parts', async () => {
  const { user } = await openPane(new FakeWorkbook(), english);
  await user.click(await screen.findByRole('tab', { name: 'Compile' }));
  fireEvent.change(await screen.findByTestId('file-input'), {
    target: {
      files: [
        fileOf('a.xlsx', '10525', { CT_18_1: 2, CT_8_1: 30 }),
        fileOf('b.xlsx', '10525', { CT_18_1: 3 }),
        new File(['x'], 'c.jpg'),
      ],
    },
  });
  await screen.findByTestId('glance');
  const sections = within(screen.getByTestId('sections')).getAllByRole('button');
  for (const section of sections) {
    await user.click(section);
    await waitFor(() => {
      expect(section.getAttribute('aria-pressed') ?? section.getAttribute('aria-expanded') ?? 'true').toBe('true');
    });
    look(section.textContent);
  }
  expect(Object.entries(seen).filter(([, texts]) => texts.length > 0)).toEqual([]);
});
