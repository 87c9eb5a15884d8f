import { ALL_IN_SIGHT, type AnnexSight } from '../core/planning/AnnexSight';
import { readSheetFrame } from './drawn/readSheetFrame';
import { inflateAnywhere } from './read/InflateAtOnce';
import { isOn } from './read/isOn';
import { OpenPackage } from './read/OpenPackage';
import { DEFAULT_LIMITS } from './read/ReadLimits';
import { Refused } from './read/Refused';
import { SheetReader, type SheetSink } from './read/SheetReader';
import { StringTable } from './read/StringTable';

/** What a person sees of a workbook that could be read. */
export function readAnnexSight(bytes: Uint8Array): AnnexSight {
  try {
    return sightOf(new OpenPackage(bytes, DEFAULT_LIMITS, inflateAnywhere));
  } catch (error) {
    if (error instanceof Refused) return ALL_IN_SIGHT;
    throw error;
  }
}

function sightOf(file: OpenPackage): AnnexSight {
  const { sheets, date1904, results } = file.workbook;
  const strings = file.pathOf('sharedStrings');
  const context = {
    strings: strings === null ? new StringTable(null) : file.parsed(strings, (scanner) => new StringTable(scanner)),
    date1904,
    limits: DEFAULT_LIMITS,
    cells: 0,
  };
  const hidden = sheets.flatMap(({ name, relation }) => {
    const path = file.worksheetPath(relation);
    if (path === null) return [];
    let rows = new Set<number>();
    const sink: SheetSink = {
      row: (row, scanner) => {
        if (isOn(scanner.attribute('hidden'))) rows.add(row);
      },
      cell: () => undefined,
    };
    file.feed(path, (scanner) => {
      rows = new Set();
      return new SheetReader(scanner, context, sink);
    });
    const frame = readSheetFrame(file.scan(path), { cells: [], differences: [] });
    const columns = new Set(frame.columns.flatMap((column, i) => (column.hidden === true ? [i + 1] : [])));
    return [[name, { rows, columns }] as const];
  });
  return { hidden: new Map(hidden), resultsAreSure: results === 'computed' };
}
