import { createRoot } from 'react-dom/client';
import { isSupported } from '../excel/requirements';
import { keepForOffline } from '../site/keepForOffline';
import { App } from './App';
import { CannotStart } from './CannotStart';
import { fetchAll, firstViewStands, later } from './later/later';
import { officeServices } from './officeServices';
import { languageOf } from './settings/languageOf';
import { loadFirstWords } from './settings/useFirstWords';

const plans = later(async () => (await import(/* webpackChunkName: "plans" */ './programPlans')).programPlans);

/** Starts the pane once Office has said where it runs. */
async function start(): Promise<void> {
  const fetching = plans.get();
  // Looked at below, when there is something to say it with.
  fetching.catch(() => undefined);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    // Opened in a browser: that page says where the pane runs.
    window.location.replace('support.html');
    return;
  }
  const container = document.getElementById('pane');
  if (!container) return;
  const root = createRoot(container);
  if (!isSupported()) {
    const { problems } = (await loadFirstWords(languageOf('auto', navigator.language))).pane;
    root.render(<CannotStart title={problems.unsupportedTitle} text={problems.unsupported} />);
    return;
  }
  try {
    const services = officeServices(await fetching);
    // So that nothing is shown in one language first and then in the other.
    await loadFirstWords(languageOf(services.settings.load().language, services.displayLanguage)).catch(
      () => undefined,
    );
    root.render(<App services={services} />);
  } catch {
    const { problems, common } = (await loadFirstWords('vi')).pane;
    root.render(<CannotStart title={problems.title} text={problems.NOT_FETCHED} reopen={common.reopen} />);
    return;
  }
  await firstViewStands;
  whenQuiet(() => {
    void fetchAll().then((complete) => (complete ? keepForOffline('taskpane.files.json') : undefined));
  });
}

/** Once the first view stands; also where the browser never says that it is at rest (Safari). */
function whenQuiet(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 5000 });
  else setTimeout(work, 2000);
}

void start();
