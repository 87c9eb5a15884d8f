import type { TrialWords } from '../../core/words/shape/TrialWords';
import { element } from './elements';

/** Pixels. The first is the width that Excel gives a task pane when it opens. */
const WIDTH = 350;
const LEAST = 240;
const STEP = 20;
/** What the grid keeps beside the pane. */
const LEAST_GRID = 200;

/**
 * The pane can be hidden, and made narrower or wider by mouse and by keyboard; on narrow screens it stands below the
 * grid, by the style sheet.
 *
 * @param onHidden the pane is hidden: the keys belong to the grid
 * @returns names the parts
 */
export function placePane(onHidden: () => void): (words: TrialWords) => void {
  const frame = element('pane', HTMLIFrameElement);
  const edge = element('edge', HTMLElement);
  const toggle = element('toggle-pane', HTMLButtonElement);
  const book = element('book', HTMLElement);
  let width = WIDTH;

  const resize = (wanted: number): void => {
    width = Math.round(Math.max(LEAST, Math.min(wanted, book.clientWidth - LEAST_GRID)));
    book.style.setProperty('--pane-width', `${String(width)}px`);
    edge.setAttribute('aria-valuenow', String(width));
  };
  const show = (shown: boolean): void => {
    frame.hidden = !shown;
    edge.hidden = !shown;
    toggle.setAttribute('aria-pressed', String(shown));
  };
  edge.setAttribute('aria-valuemin', String(LEAST));
  resize(WIDTH);
  show(true);

  toggle.addEventListener('click', () => {
    show(frame.hidden);
    if (frame.hidden) onHidden();
  });
  edge.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') resize(width + STEP);
    else if (key === 'ArrowRight') resize(width - STEP);
  });
  edge.addEventListener('pointerdown', (event) => {
    edge.setPointerCapture(event.pointerId);
  });
  edge.addEventListener('pointermove', (event) => {
    if (edge.hasPointerCapture(event.pointerId)) resize(book.getBoundingClientRect().right - event.clientX);
  });
  return (words) => {
    frame.title = words.pane;
    toggle.textContent = words.pane;
    edge.setAttribute('aria-label', words.paneWidth);
  };
}
