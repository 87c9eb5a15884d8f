import type { PrintSetup } from '../../core/workbook/PrintSetup';
import { emptyExtras, type PageSetup } from '../book/SheetExtras';

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const toPoints = (millimetres: number): number => millimetres * POINTS_PER_MILLIMETRE;
const toMillimetres = (points: number): number => Math.round((points / POINTS_PER_MILLIMETRE) * 10) / 10;

/** Code of the file format for the page number. */
const PAGE_NUMBER = '&P';

export function printToSetup(plan: PrintSetup): PageSetup {
  const setup = emptyExtras().print;
  return {
    ...setup,
    orientation: plan.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    margins: {
      ...setup.margins,
      top: toPoints(plan.margins.top),
      right: toPoints(plan.margins.right),
      bottom: toPoints(plan.margins.bottom),
      left: toPoints(plan.margins.left),
    },
    zoom: {
      horizontalFitToPages: plan.fit.wide,
      ...(plan.fit.tall === null ? {} : { verticalFitToPages: plan.fit.tall }),
    },
    centerHorizontally: plan.centerHorizontally,
    area: plan.area,
    titleRows: plan.titleRows ? `${plan.titleRows[0]}:${plan.titleRows[1]}` : null,
    titleColumns: plan.titleColumns?.join(':') ?? null,
    headers: new Map(plan.pageNumbers ? [['default.centerHeader', PAGE_NUMBER]] : []),
    headerState: plan.pageNumbers ? 'FirstAndDefault' : 'Default',
  };
}

/** A page setup as it would be drawn; null for one that nobody touched. */
export function setupToPrint(setup: PageSetup): PrintSetup | null {
  const untouched = emptyExtras().print;
  if (JSON.stringify([setup, [...setup.headers]]) === JSON.stringify([untouched, []])) {
    return null;
  }
  const rows = /^(\d+):(\d+)$/.exec(setup.titleRows ?? '');
  const [, first, last] = /^([A-Z]+):([A-Z]+)$/.exec(setup.titleColumns ?? '') ?? [];
  const { margins, zoom } = setup;
  return {
    orientation: setup.orientation === 'Landscape' ? 'landscape' : 'portrait',
    paper: 'A4',
    margins: {
      top: toMillimetres(margins.top),
      right: toMillimetres(margins.right),
      bottom: toMillimetres(margins.bottom),
      left: toMillimetres(margins.left),
    },
    fit: { wide: zoom.horizontalFitToPages ?? 1, tall: zoom.verticalFitToPages ?? null },
    titleRows: rows ? [Number(rows[1]), Number(rows[2])] : null,
    ...(first === undefined || last === undefined ? {} : { titleColumns: [first, last] as const }),
    area: setup.area,
    centerHorizontally: setup.centerHorizontally,
    pageNumbers: [...setup.headers.values()].some((text) => text.includes(PAGE_NUMBER)),
  };
}
