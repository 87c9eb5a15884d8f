/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { render, screen } from '@testing-library/react';
import type { CampaignInput } from '../../src/core/campaign/compileCampaign';
import { vi } from '../../src/core/words/vi/vi';
import { useCampaign } from '../../src/taskpane/compile/useCampaign';
import { ErrorBoundary } from '../../src/taskpane/parts/ErrorBoundary';
import { Unstyled } from './Unstyled';

/** An input at which compiling fails, as at a fault of the program. */
const FAULTY = {
  get catalogue(): never {
    throw new Error('a fault of the program');
  },
} as unknown as CampaignInput;

function Compiling() {
  useCampaign(FAULTY, true);
  return null;
}

test('a fault of the program in compiling is told, with its own words behind Chi tiết', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <ErrorBoundary words={vi.pane}>
      <Compiling />
    </ErrorBoundary>,
    { wrapper: Unstyled },
  );
  const { textContent } = await screen.findByRole('alert');
  expect(textContent).toContain('Khung Chỉ tiêu gặp trục trặc');
  expect(textContent).toContain('a fault of the program');
});
