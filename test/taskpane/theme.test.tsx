/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { colorScheme } from '../../src/taskpane/theme/paneTheme';
import { FakeWorkbook } from './FakeWorkbook';
import { openPane } from './openPane';

const DARK_OFFICE = { bodyBackgroundColor: '#262626' };
const LIGHT_OFFICE = { bodyBackgroundColor: '#FFFFFF' };

test.each([
  [null, false, false, 'light'],
  [null, true, false, 'dark'],
  [DARK_OFFICE, false, false, 'dark'],
  [LIGHT_OFFICE, true, false, 'light'],
  [DARK_OFFICE, false, true, 'light dark'],
])(
  'Office %o, dark system %s, contrast theme %s: bars and lists are %s',
  (officeColors, prefersDark, forcedColors, is) => {
    expect(colorScheme({ officeColors, prefersDark, forcedColors })).toBe(is);
  },
);

test('in a dark Office the whole page is dark, with what stands beside the pane', async () => {
  await openPane(new FakeWorkbook(), { officeColors: DARK_OFFICE });
  expect(document.documentElement.style.colorScheme).toBe('dark');
});
