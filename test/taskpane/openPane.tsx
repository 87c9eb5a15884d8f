import { act, configure, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { App } from '../../src/taskpane/App';
import type { PaneServices } from '../../src/taskpane/PaneServices';
import { DEFAULT_SETTINGS, type Settings } from '../../src/taskpane/settings/Settings';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { FakeWorkbook } from './FakeWorkbook';

// A busy machine may need longer than the second that is usual for a dialog to be found by its role.
configure({ asyncUtilTimeout: 15_000 });

export interface OpenPane {
  readonly workbook: FakeWorkbook;
  readonly user: UserEvent;
  readonly savedSettings: () => Settings;
}

/** Opens the pane on a workbook in memory, and waits until it knows what is in front. */
export async function openPane(workbook = new FakeWorkbook(), change: Partial<PaneServices> = {}): Promise<OpenPane> {
  let settings: Settings = DEFAULT_SETTINGS;
  const known = { catalogues: bundledCatalogues, roster: bundledRoster };
  const services: PaneServices = {
    ...known,
    workbook,
    readFiles: async (files, { signal, onReceived }) => {
      for (const [place, file] of files.entries()) {
        if (signal.aborted) return false;
        const content = new Uint8Array(await file.arrayBuffer());
        onReceived(await receiveFile({ name: file.name, content }, known), place);
      }
      return true;
    },
    writeXlsx: (plan) => Promise.resolve(writeWorkbook(plan)),
    settings: {
      load: () => settings,
      save: (saved) => {
        settings = saved;
      },
    },
    displayLanguage: 'vi-VN',
    officeColors: null,
    ...change,
  };
  render(<App services={services} />);
  await screen.findByRole('tab', { name: 'Biểu mẫu' });
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  return { workbook, user: userEvent.setup(), savedSettings: () => settings };
}

/** What the strip on top says. */
export function strip(): string {
  return screen.getByTestId('strip').textContent;
}
