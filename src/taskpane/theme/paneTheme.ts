import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** The part of Office's theme that tells light from dark. */
export interface OfficeColors {
  /** `#RRGGBB`. */
  readonly bodyBackgroundColor: string;
}

/** A sober green near to Excel's own, with enough contrast under white letters. */
const BRAND: BrandVariants = {
  10: '#03170D',
  20: '#0A2A1A',
  30: '#0C3822',
  40: '#0C462A',
  50: '#0B5432',
  60: '#0C633B',
  70: '#0F7043',
  80: '#107C41',
  90: '#2E8B57',
  100: '#479A6A',
  110: '#5FA87E',
  120: '#78B692',
  130: '#91C5A6',
  140: '#ABD3BB',
  150: '#C6E2D1',
  160: '#E2F1E8',
};

const LIGHT = createLightTheme(BRAND);
const DARK: Theme = {
  ...createDarkTheme(BRAND),
  // The brand's middle shades are too dark for words on a dark ground.
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[120],
  colorCompoundBrandForeground1: BRAND[120],
};

export interface Surroundings {
  readonly officeColors: OfficeColors | null;
  /** What the browser says, for where Office says nothing. */
  readonly prefersDark: boolean;
  readonly forcedColors: boolean;
}

/** The theme that fits the surroundings: the system's contrast theme first, then Office's colours, then the browser's. */
export function paneTheme({ officeColors, prefersDark, forcedColors }: Surroundings): Theme {
  if (forcedColors) return teamsHighContrastTheme;
  return looksDark(officeColors, prefersDark) ? DARK : LIGHT;
}

/** What the browser itself draws fits too: bars to scroll, lists of choices, the ground behind all. */
export function colorScheme({
  officeColors,
  prefersDark,
  forcedColors,
}: Surroundings): 'light' | 'dark' | 'light dark' {
  // The system's contrast theme says which it is.
  if (forcedColors) return 'light dark';
  return looksDark(officeColors, prefersDark) ? 'dark' : 'light';
}

function looksDark(officeColors: OfficeColors | null, prefersDark: boolean): boolean {
  return officeColors === null ? prefersDark : isDark(officeColors.bodyBackgroundColor);
}

function isDark(color: string): boolean {
  const digits = /^#?([0-9a-f]{6})/i.exec(color)?.[1];
  if (digits === undefined) return false;
  const [red = 255, green = 255, blue = 255] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
