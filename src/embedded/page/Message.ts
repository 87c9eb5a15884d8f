import { element } from './elements';

/** Long enough to be read twice. */
const SHOWN_MS = 10_000;

/** The line at the foot of the page that says what was done, or why not. */
export class Message {
  private readonly box = element('message', HTMLDivElement);
  private readonly text = element('message-text', HTMLParagraphElement);
  private timer = 0;

  private readonly button = element('message-close', HTMLButtonElement);

  constructor() {
    this.button.addEventListener('click', () => {
      this.hide();
    });
  }

  /** @param close what the closing button is called */
  name(close: string): void {
    this.button.textContent = close;
  }

  show(text: string): void {
    window.clearTimeout(this.timer);
    this.text.textContent = text;
    this.box.hidden = false;
    this.timer = window.setTimeout(() => {
      this.hide();
    }, SHOWN_MS);
  }

  private hide(): void {
    this.box.hidden = true;
  }
}
