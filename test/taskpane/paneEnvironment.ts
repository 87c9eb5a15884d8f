import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom with what every browser has and it lacks. */
export default class PaneEnvironment extends TestEnvironment {
  /** React and the pane close none of theirs: each would keep the page in memory, and the process from ending. */
  private readonly channels: MessageChannel[] = [];

  override async setup(): Promise<void> {
    await super.setup();
    const { Blob, crypto, File, structuredClone, TextDecoder, TextEncoder, Uint8Array } = globalThis;
    Object.assign(this.global, { Blob, File, structuredClone, TextDecoder, TextEncoder, Uint8Array });
    const { channels } = this;
    class ClosedInTheEnd extends MessageChannel {
      constructor() {
        super();
        channels.push(this);
      }
    }
    Object.assign(this.global, { MessageChannel: ClosedInTheEnd });
    Object.assign(this.global, { matchMedia, ResizeObserver: NoResizeObserver });
    // Nothing is out of sight here.
    Object.assign(this.global.Element.prototype, { scrollIntoView: () => undefined });
    // The page is the only one, and has the keys also where nothing in it has them.
    Object.assign(this.global.document, { hasFocus: () => true });
    Object.defineProperty(this.global, 'crypto', { value: crypto });
  }

  override async teardown(): Promise<void> {
    for (const { port1 } of this.channels) port1.close();
    await super.teardown();
  }
}

/** No query holds: a light theme without contrast colours. */
const matchMedia = (media: string): object => Object.assign(new EventTarget(), { media, matches: false });

/** Nothing has a size here, so nothing changes it. */
class NoResizeObserver {
  readonly observe = (): undefined => undefined;
  readonly unobserve = (): undefined => undefined;
  readonly disconnect = (): undefined => undefined;
}
