import type { Culture } from '../book/Culture';
import type { EventEntry, ExcelHost } from '../host/ExcelHost';

/** What the pane's window is to the bridge. */
export interface PaneWindow {
  readonly OSF?: {
    readonly ScriptMessaging?: {
      readonly agaveHostCallback?: (callbackId: string, payload: unknown) => void;
      readonly agaveHostEventCallback?: (callbackId: string, payload: unknown) => void;
    };
  };
}

interface AgaveMessage {
  readonly methodId: number;
  readonly params?: {
    readonly id?: number;
    readonly apiArgs?: readonly unknown[];
    readonly targetId?: string;
    readonly eventId?: number;
    readonly controlId?: string;
  };
  readonly callbackId: string;
}

/** What office.js for the Mac asks its host, by number (as seen in @microsoft/office-js 1.1.110). */
const METHOD = { execute: 1, registerEvent: 2, unregisterEvent: 3, getContext: 5 } as const;
/** The rich API's batch, among the things that can be executed. */
const RICH_API_REQUEST = 93;
const RICH_API_EVENT = 33;
const SELECTION_EVENT = 2;
/** The same among the rich API's own numbers. */
const RICH_API_SELECTION = 14;

/** The add-in's baseline and no more, so that a call beyond it is seen here first. */
const REQUIREMENTS = { ExcelApi: '1.14' };
const EXCEL = 1;

/**
 * Stands where Excel for Mac stands: takes the messages that office.js gives to its web view and answers them from
 * the host, so that the pane's page and bundle run unchanged.
 */
export class AgaveBridge {
  /** Callbacks of the pane's event registrations, by event number. */
  private readonly registrations = new Map<number, string>();

  constructor(
    private readonly host: ExcelHost,
    private readonly pane: () => PaneWindow | null,
    private readonly language: Culture['name'],
  ) {
    host.onEvents((entries) => {
      this.sendEvents(entries);
    });
  }

  /** @param text a message of office.js, as JSON */
  receive(text: string): void {
    const message = JSON.parse(text) as AgaveMessage;
    switch (message.methodId) {
      case METHOD.getContext:
        this.answer(message, this.context());
        return;
      case METHOD.execute:
        this.execute(message);
        return;
      case METHOD.registerEvent:
        this.registrations.set(message.params?.id ?? message.params?.eventId ?? 0, message.callbackId);
        this.answer(message, [0]);
        return;
      case METHOD.unregisterEvent:
        this.registrations.delete(message.params?.id ?? message.params?.eventId ?? 0);
        this.answer(message, [0]);
        return;
      default:
        // Reports of telemetry and focus: nobody waits for them, but an answer does no harm.
        this.answer(message, [0]);
    }
  }

  private execute(message: AgaveMessage): void {
    const { id, apiArgs } = message.params ?? {};
    if (id !== RICH_API_REQUEST) {
      this.answer(message, [0, []]);
      return;
    }
    const parts = apiArgs?.[0];
    const body = Array.isArray(parts) ? String(parts[4]) : '';
    void this.host.execute(body).then((answer) => {
      this.answer(message, [0, [0, [0, [], JSON.stringify(answer)]]]);
    });
  }

  private answer(message: AgaveMessage, payload: unknown): void {
    this.pane()?.OSF?.ScriptMessaging?.agaveHostCallback?.(message.callbackId, payload);
  }

  private sendEvents(entries: readonly EventEntry[]): void {
    const callback = this.registrations.get(RICH_API_EVENT);
    const send = this.pane()?.OSF?.ScriptMessaging?.agaveHostEventCallback;
    if (callback !== undefined && entries.length > 0) {
      const rows = entries.map((entry) => [
        entry.messageCategory,
        entry.messageType,
        entry.targetId,
        entry.message,
        0,
        false,
      ]);
      send?.(callback, [rows, RICH_API_EVENT]);
    }
    const selection = this.registrations.get(SELECTION_EVENT);
    if (selection !== undefined && entries.some((entry) => entry.messageType === RICH_API_SELECTION)) {
      send?.(selection, [[], SELECTION_EVENT]);
    }
  }

  /** Indexed by office.js's `AppContextProperties`. */
  private context(): unknown[] {
    const context: unknown[] = [];
    context[0] = [[], []];
    context[1] = 'chitieu';
    context[2] = EXCEL;
    context[3] = '16.0';
    context[4] = '16.0';
    context[8] = this.language;
    context[9] = this.language;
    context[11] = '';
    context[20] = JSON.stringify(REQUIREMENTS);
    context[22] = '16.0.0.0';
    return Array.from(context, (value: unknown) => value ?? '');
  }
}
