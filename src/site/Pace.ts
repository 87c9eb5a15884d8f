/** How long is worked at once, so that with what one step takes beyond it nobody who presses a key waits. */
const STRETCH_MS = 30;

/** Divides long work, so that the browser can draw and answer between its parts. */
export class Pace {
  private since = performance.now();

  /** @param onRest told before each rest */
  constructor(private readonly onRest: () => void = () => undefined) {}

  /** Whether it is time to {@link rest}. */
  get isDue(): boolean {
    return performance.now() - this.since > STRETCH_MS;
  }

  /** Lets the browser do what has come up. */
  async rest(): Promise<void> {
    this.onRest();
    await nextTurn();
    this.since = performance.now();
  }
}

/** A message to oneself: a browser lets each of several timers in a row wait for four milliseconds. */
async function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  port1.close();
}
