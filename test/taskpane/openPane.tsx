import { act, configure, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import type { PaneServices } from '../../src/taskpane/PaneServices';
import type { Settings } from '../../src/taskpane/settings/Settings';
import { FakeWorkbook } from './FakeWorkbook';
import { testServices } from './testServices';
import { Unstyled } from './Unstyled';

// A busy machine may need longer than the second that is usual for a dialog to be found by its role.
configure({ asyncUtilTimeout: 30_000 });

export interface OpenPane {
  readonly workbook: FakeWorkbook;
  readonly user: UserEvent;
  readonly savedSettings: () => Settings;
}

/** Opens the pane on a workbook in memory, and waits until it knows what is in front. */
export async function openPane(workbook = new FakeWorkbook(), change: Partial<PaneServices> = {}): Promise<OpenPane> {
  const services: PaneServices = { ...testServices(workbook), ...change };
  // The jobs' scripts, which a browser loads when they are first opened.
  await Promise.all([
    import('../../src/taskpane/form/FormView'),
    import('../../src/taskpane/check/CheckView'),
    import('../../src/taskpane/parts/ConfirmDialog'),
  ]);
  render(<App services={services} />, { wrapper: Unstyled });
  await screen.findAllByRole('tab');
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  return { workbook, user: userEvent.setup(), savedSettings: () => services.settings.load() };
}

/** What the strip on top says. */
export function strip(): string {
  return screen.getByTestId('strip').textContent;
}
