import { keepForOffline } from '../../site/keepForOffline';
import type { Book } from '../book/Book';
import { ExcelHost } from '../host/ExcelHost';
import { AgaveBridge, type PaneWindow } from './AgaveBridge';
import { element } from './elements';
import type { TrialWindow } from './TrialWindow';

/** Loads the add-in's pane into its frame, and answers it in the place of Excel. */
export function showPane(book: Book): HTMLIFrameElement {
  const host = new ExcelHost(book);
  const frame = element('pane', HTMLIFrameElement);
  const bridge = new AgaveBridge(host, () => frame.contentWindow as PaneWindow | null, book.culture.name);
  const trial: TrialWindow = {
    chitieuTrial: {
      receive: (text) => {
        bridge.receive(text);
      },
      load: host.load,
      take: host.take,
    },
  };
  Object.assign(window, trial);
  // The address by which office.js believes that it is in Excel for Mac; it must report nothing to anybody.
  frame.src = `trial-pane.html?_host_Info=Excel$Mac$16.00$${book.culture.name}$telemetry$isNotDialog$disableLogging$0`;
  // Not before the pane has come up: until then the network is needed for it.
  frame.addEventListener('load', () => {
    void keepForOffline('workbook.files.json');
  });
  return frame;
}
