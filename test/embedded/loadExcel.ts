import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ExcelHost } from '../../src/embedded/host/ExcelHost';

interface NativeBridge {
  sendMessageToHost: (message: string) => void;
  onMessageFromHost?: (message: string) => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: unknown };
}

/** Kinds of message on the bridge: a request with its answer, and events. */
const EVENTS = 3;

let current: ExcelHost | null = null;
let loaded: Library | null = null;

/** Microsoft's builds of the library for Windows, Mac and the web, as their package names them. */
export type Library = 'win32-16.01' | 'mac-16.00' | 'web-16.00';

/**
 * Loads Microsoft's own client library into this process and connects it to a host: after this, `Excel.run` works as
 * in the add-in. Call it again to connect another host.
 * @throws when the process has another build of the library already
 */
export function loadExcel(host: ExcelHost, library: Library = 'win32-16.01'): typeof Excel {
  if (loaded === null) loadLibrary(library);
  else if (loaded !== library) throw new Error(`This process has ${loaded} already.`);
  loaded = library;
  current = host;
  host.onEvents((entries) => {
    if (current === host) {
      bridge.onMessageFromHost?.(JSON.stringify({ type: EVENTS, message: { entries } }));
    }
  });
  return Excel;
}

const bridge: NativeBridge = {
  sendMessageToHost: (text) => {
    const { id, type, message } = JSON.parse(text) as BridgeMessage;
    const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
    const send = (statusCode: number, answer: string): void => {
      bridge.onMessageFromHost?.(JSON.stringify({ id, type, message: { statusCode, headers: {}, body: answer } }));
    };
    current?.execute(body).then(
      (answer) => {
        send(200, JSON.stringify(answer));
      },
      (error: unknown) => {
        send(500, String(error));
      },
    );
  },
};

function loadLibrary(library: Library): void {
  const scope = globalThis as { window?: unknown; navigator?: unknown; _richApiNativeBridge?: NativeBridge };
  scope.window ??= globalThis;
  scope.navigator ??= { userAgent: 'Node' };
  scope._richApiNativeBridge = bridge;
  const file = path.resolve('node_modules/@microsoft/office-js/dist', `excel-${library}.debug.js`);
  // As a script tag would: in the global scope, so that its `var Excel` is one.
  const runScript = eval;
  runScript(`${readFileSync(file, 'utf8')}\n//# sourceURL=${file}`);
}
