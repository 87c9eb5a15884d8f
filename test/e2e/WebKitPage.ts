import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Keys that have no letter (W3C WebDriver, “Keyboard actions”). */
export const KEYS = { enter: '\uE007', control: '\uE009', down: '\uE015' } as const;

/** By what WebDriver names an element in what it gives and takes. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
type Element = Readonly<Record<typeof ELEMENT, string>>;

const PATIENCE = 120_000;
const PAUSE = 200;

/** Gathers what goes wrong in a document from now on; what was gathered so far is given. */
const GATHER = `
  const faults = (window.faults ??= []);
  if (!window.isWatched) {
    window.isWatched = true;
    window.addEventListener('error', ({ message }) => faults.push(message));
    window.addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
    window.addEventListener('securitypolicyviolation', ({ blockedURI }) => faults.push('policy: ' + blockedURI));
  }
  return faults;`;

/**
 * The trial workbook in WebKit, the engine of Excel's panes on Mac and iPad, driven by W3C WebDriver
 * (https://www.w3.org/TR/webdriver2/) as WebKitGTK has it. Elements are found by XPath.
 */
export class WebKitPage {
  private constructor(
    private readonly session: string,
    private readonly processes: readonly ChildProcess[],
  ) {}

  static async open(url: string): Promise<WebKitPage> {
    const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1366x800x24'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const display = await new Promise<string>((resolve) => {
      screen.stdout.once('data', (said: Buffer) => {
        resolve(said.toString().trim());
      });
    });
    const port = await freePort();
    const driver = spawn('WebKitWebDriver', [`--port=${String(port)}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: `:${display}`, LIBGL_ALWAYS_SOFTWARE: '1' },
    });
    const address = `http://127.0.0.1:${String(port)}/session`;
    try {
      const started = await until(() => send<{ sessionId: string }>('POST', address, { capabilities: {} }));
      const page = new WebKitPage(`${address}/${started.sessionId}`, [driver, screen]);
      await page.send('POST', '/url', { url });
      await page.faults();
      await page.inPane();
      await page.find('//*[@role="tab"]');
      await page.faults();
      return page;
    } catch (error) {
      driver.kill();
      screen.kill();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.send('DELETE', '');
    for (const each of this.processes) each.kill();
  }

  /** What is done from now on is done in the pane. */
  async inPane(): Promise<void> {
    await this.inGrid();
    await this.send('POST', '/frame', { id: await this.find('//iframe[@id="pane"]') });
  }

  /** What is done from now on is done in the page around the pane. */
  async inGrid(): Promise<void> {
    await this.send('POST', '/frame', { id: null });
  }

  /** Waits for an element. */
  find(xpath: string): Promise<Element> {
    return until(() => this.send<Element>('POST', '/element', { using: 'xpath', value: xpath }), xpath);
  }

  async click(xpath: string): Promise<void> {
    const { [ELEMENT]: id } = await this.find(xpath);
    await this.send('POST', `/element/${id}/click`, {});
  }

  /** Types letters and presses keys one after the other; `held` is held down meanwhile. */
  async type(letters: string, held = ''): Promise<void> {
    const pressed = [...letters].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    const actions = [
      ...[...held].map((value) => ({ type: 'keyDown', value })),
      ...pressed,
      ...[...held].map((value) => ({ type: 'keyUp', value })),
    ];
    await this.send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Gives these files to a field for files. */
  async choose(xpath: string, files: readonly string[]): Promise<void> {
    const { [ELEMENT]: id } = await this.find(xpath);
    await this.send('POST', `/element/${id}/value`, { text: files.join('\n') });
  }

  /** All that the document shows. */
  text(): Promise<string> {
    return this.run<string>('return document.body.innerText');
  }

  /** Runs the body of a function in the document. */
  run<Result>(script: string): Promise<Result> {
    return this.send<Result>('POST', '/execute/sync', { script, args: [] });
  }

  /** Errors and offences against the policy in the document, since it was first asked for them. */
  faults(): Promise<readonly string[]> {
    return this.run<readonly string[]>(GATHER);
  }

  private send<Value>(method: string, path: string, body?: object): Promise<Value> {
    return send<Value>(method, this.session + path, body);
  }
}

async function send<Value>(method: string, address: string, body?: object): Promise<Value> {
  const response = await fetch(address, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { readonly value: Value };
  if (!response.ok) throw new Error((value as { readonly message: string }).message);
  return value;
}

/** Tries until it succeeds, or has failed for too long. */
async function until<Value>(attempt: () => Promise<Value>, wanted = 'WebKit'): Promise<Value> {
  for (const end = Date.now() + PATIENCE; ;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw new Error(`${wanted}: ${String(error)}`, { cause: error });
      await wait(PAUSE);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}
