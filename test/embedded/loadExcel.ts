import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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

/**
 * Loads Microsoft's own client library into this process and connects it to a host: after this, `Excel.run` works as
 * in the add-in. Call it again to connect another host.
 */
export function loadExcel(host: ExcelHost): typeof Excel {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const { id, type, message } = JSON.parse(text) as BridgeMessage;
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      const send = (answer: object): void => bridge.onMessageFromHost?.(JSON.stringify({ id, type, ...answer }));
      host.execute(body).then(
        (answer) => {
          send({ message: { statusCode: 200, headers: {}, body: JSON.stringify(answer) } });
        },
        (error: unknown) => {
          send({ message: { statusCode: 500, headers: {}, body: String(error) } });
        },
      );
    },
  };
  const scope = globalThis as { window?: unknown; navigator?: unknown; _richApiNativeBridge?: NativeBridge };
  scope.window ??= globalThis;
  scope.navigator ??= { userAgent: 'Node' };
  scope._richApiNativeBridge = bridge;
  const file = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js');
  // As a script tag would: in the global scope, so that its `var Excel` is one.
  const runScript = eval;
  runScript(`${readFileSync(file, 'utf8')}\n//# sourceURL=${file}`);
  host.onEvents((entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: EVENTS, message: { entries } })));
  return Excel;
}
