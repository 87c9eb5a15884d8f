/** @jest-environment jsdom */
import { drawIcons, drawLater } from '../../../src/embedded/page/drawIcons';

const drawn = (): readonly string[] => [...document.querySelectorAll('defs > g')].map(({ id }) => id);
const shapes = { default: '<path d="M0 0h1"></path>' };

/** A drawing that the network gives the second time it is asked for. */
function onSecondTry(): () => Promise<typeof shapes> {
  let isFetched = false;
  return () => {
    if (isFetched) return Promise.resolve(shapes);
    isFetched = true;
    return Promise.reject(new Error('no network'));
  };
}

test('icons are drawn once, all of them, also where the network failed in between', async () => {
  drawLater('cut', () => Promise.resolve(shapes));
  drawLater('copy', onSecondTry());
  await expect(drawIcons()).rejects.toThrow('no network');
  expect(drawn()).toEqual([]);
  await Promise.all([drawIcons(), drawIcons()]);
  expect(drawn()).toEqual(['cut', 'copy']);

  // What comes later draws itself, and what it could not fetch with the next.
  drawLater('paste', onSecondTry());
  await new Promise((resolve) => setTimeout(resolve));
  drawLater('undo', () => Promise.resolve(shapes));
  await new Promise((resolve) => setTimeout(resolve));
  expect(drawn()).toEqual(['cut', 'copy', 'paste', 'undo']);
});
