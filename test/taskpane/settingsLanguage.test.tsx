/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { screen } from '@testing-library/react';
import { openPane } from './openPane';

test('the language that nobody chose is said to be Excel’s', async () => {
  const { user } = await openPane();
  await user.click(screen.getByRole('button', { name: 'Cài đặt và trợ giúp' }));
  const offered = await screen.findAllByRole('menuitemradio');
  expect(offered.map(({ textContent, ariaChecked }) => [textContent, ariaChecked])).toEqual([
    ['Theo Excel', 'true'],
    ['Tiếng Việt', 'false'],
    ['English', 'false'],
  ]);
});
