import { createRoot } from 'react-dom/client';
import { isSupported } from '../excel/requirements';
import { keepForOffline } from '../site/keepForOffline';
import { App } from './App';
import { fetchAll } from './later/later';
import { officeServices } from './officeServices';
import { languageOf } from './settings/languageOf';
import { loadWords } from './settings/useWords';
import { TooOld } from './TooOld';

/** Starts the pane once Office has said where it runs. */
async function start(): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    // Opened in a browser: that page says where the pane runs.
    window.location.replace('support.html');
    return;
  }
  const container = document.getElementById('pane');
  if (!container) return;
  const root = createRoot(container);
  if (isSupported()) {
    const services = officeServices();
    // So that nothing is shown in one language first and then in the other.
    await loadWords(languageOf(services.settings.load().language, services.displayLanguage)).catch(() => undefined);
    root.render(<App services={services} />);
    whenQuiet(() => {
      void fetchAll().then((complete) => (complete ? keepForOffline('taskpane.files.json') : undefined));
    });
    return;
  }
  const words = await loadWords(languageOf('auto', navigator.language));
  root.render(<TooOld words={words.pane} />);
}

/** Once the first view stands; also where the browser never says that it is at rest (Safari). */
function whenQuiet(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 5000 });
  else setTimeout(work, 2000);
}

void start();
