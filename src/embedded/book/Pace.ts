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
    await new Promise((resolve) => setTimeout(resolve));
    this.since = performance.now();
  }
}
