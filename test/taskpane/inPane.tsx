import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { vi } from '../../src/core/words/vi/vi';
import { BlankWalk } from '../../src/taskpane/state/BlankWalk';
import { FrameProvider, PaneProvider } from '../../src/taskpane/PaneContext';
import { DEFAULT_SETTINGS } from '../../src/taskpane/settings/Settings';
import { WorkbookMonitor } from '../../src/taskpane/state/WorkbookMonitor';
import type { FakeWorkbook } from './FakeWorkbook';
import { testServices } from './testServices';
import { Unstyled } from './Unstyled';

/** A part of the pane alone, with all that it may ask of the pane. */
export function inPane(part: ReactNode, workbook: FakeWorkbook): ReactElement {
  const monitor = new WorkbookMonitor(workbook, { catalogues: bundledCatalogues, roster: bundledRoster });
  const services = testServices(workbook);
  const pane = {
    services,
    program: services,
    monitor,
    blanks: new BlankWalk(),
    words: vi,
    settings: DEFAULT_SETTINGS,
    changeSettings: () => undefined,
  };
  return (
    <Unstyled>
      <FluentProvider>
        <FrameProvider value={pane}>
          <PaneProvider value={pane}>{part}</PaneProvider>
        </FrameProvider>
      </FluentProvider>
    </Unstyled>
  );
}
