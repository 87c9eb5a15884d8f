/** A drawing's shapes, as markup. */
type Load = () => Promise<{ readonly default: string }>;

const waiting = new Map<string, Load>();
let areDrawn = false;

/**
 * An icon of the grid is there, its drawing comes later: a grid takes typing without them, and they are a twentieth of
 * its script. Called by each icon's module (`divideIcon`).
 */
export function drawLater(id: string, load: Load): void {
  waiting.set(id, load);
  // Without a network an icon waits for the next that comes.
  if (areDrawn) drawIcons().catch(() => undefined);
}

/** Puts the drawings of all icons into the page; those that are shown already appear by themselves. */
export async function drawIcons(): Promise<void> {
  const loaded = await Promise.all(
    [...waiting].map(async ([id, load]) => {
      const { default: shapes } = await load();
      return { id, shapes };
    }),
  );
  // Only now, as one that is not fetched keeps all of them from being drawn.
  const drawings = loaded.filter(({ id }) => waiting.delete(id)).map(({ id, shapes }) => `<g id="${id}">${shapes}</g>`);
  areDrawn = true;
  document.body.insertAdjacentHTML(
    'beforeend',
    `<svg width="0" height="0" style="position: absolute" aria-hidden="true"><defs>${drawings.join('')}</defs></svg>`,
  );
}
