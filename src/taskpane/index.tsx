import { createRoot } from 'react-dom/client';
import { isSupported } from '../excel/requirements';
import { App } from './App';
import { officeServices } from './officeServices';
import { NotHere } from './NotHere';
import { pickWords } from './settings/pickWords';

/** Starts the pane once Office has said where it runs. */
async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const container = document.getElementById('pane');
  if (!container) return;
  const root = createRoot(container);
  const words = pickWords('auto', navigator.language).pane;
  if (host !== Office.HostType.Excel) root.render(<NotHere words={words} reason="outsideOffice" />);
  else if (!isSupported()) root.render(<NotHere words={words} reason="unsupported" />);
  else root.render(<App services={officeServices()} />);
}

void start();
