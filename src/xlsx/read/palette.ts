import { OFFICE_THEME } from './officeTheme';

/** The colours of a workbook that its parts name by number. */
export interface Palette {
  /** Those of its theme, in the order in which styles number them. */
  readonly theme: readonly string[];
  /** Those in the place of the old numbered ones; empty where it has none of its own. */
  readonly indexed: readonly string[];
}

export const OFFICE_PALETTE: Palette = { theme: OFFICE_THEME, indexed: [] };

/** As many as are known at one time. */
const MOST = 50;
const known = new Map<string, Palette>();

/** A palette; of the same colours always the same one, so that what was read with it is known again. */
export function paletteOf(theme: readonly string[], indexed: readonly string[]): Palette {
  if (theme === OFFICE_THEME && indexed.length === 0) return OFFICE_PALETTE;
  const key = [theme.join(), indexed.join()].join(';');
  if (key === [OFFICE_THEME.join(), ''].join(';')) return OFFICE_PALETTE;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MOST) known.clear();
  const palette = { theme, indexed };
  known.set(key, palette);
  return palette;
}
