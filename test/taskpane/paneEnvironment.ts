import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom with what every browser has and it lacks. */
export default class PaneEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const { Blob, crypto, File, MessageChannel, structuredClone, TextDecoder, TextEncoder, Uint8Array } = globalThis;
    Object.assign(this.global, { Blob, File, MessageChannel, structuredClone, TextDecoder, TextEncoder, Uint8Array });
    Object.assign(this.global, { matchMedia, ResizeObserver: NoResizeObserver });
    // Nothing is out of sight here.
    Object.assign(this.global.Element.prototype, { scrollIntoView: () => undefined });
    Object.defineProperty(this.global, 'crypto', { value: crypto });
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
