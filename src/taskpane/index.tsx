import { createRoot } from 'react-dom/client';
import { isSupported } from '../excel/requirements';
import { App } from './App';
import { officeServices } from './officeServices';
import { NotHere } from './NotHere';
import { languageOf } from './settings/languageOf';
import { loadWords } from './settings/useWords';

/** Starts the pane once Office has said where it runs. */
async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const container = document.getElementById('pane');
  if (!container) return;
  const root = createRoot(container);
  if (host === Office.HostType.Excel && isSupported()) {
    const services = officeServices();
    // So that nothing is shown in one language first and then in the other.
    await loadWords(languageOf(services.settings.load().language, services.displayLanguage)).catch(() => undefined);
    root.render(<App services={services} />);
    return;
  }
  const words = await loadWords(languageOf('auto', navigator.language));
  const reason = host === Office.HostType.Excel ? 'unsupported' : 'outsideOffice';
  root.render(<NotHere words={words.pane} reason={reason} />);
}

void start();
