import type { RawName } from '../../core/workbook/RawWorkbook';
import { inflateAnywhere } from '../read/InflateAtOnce';
import type { ReadLimits } from '../read/ReadLimits';
import { Refused } from '../read/Refused';
import { XmlScanner } from '../read/XmlScanner';
import { Zip } from '../read/Zip';
import { inUtf8 } from '../read/inUtf8';
import type { Marks } from './Marks';
import { mayFill, OdsFillings } from './OdsFillings';
import { OdsStyles } from './OdsStyles';
import { RunMarks } from './RunMarks';
import type { SheetSight } from './SheetSight';
import { checkOdsSize } from './checkOdsSize';
import { markedOds } from './markedOds';
import { odsNames } from './odsNames';
import { odsProperties } from './odsProperties';
import { odsSights } from './odsSights';
import { partBytes } from './partBytes';
import { plainOds } from './plainOds';
import { UNMARKED } from './unmarked';
import { zipSync } from 'fflate';

/** Parts of an `.ods` in plain spelling by their paths; empty where there is none. */
type OdsParts = ReadonlyMap<string, string>;

const NO_STYLES = '<document-styles/>';

/**
 * An `.ods` as the other library is to read it, which trusts what a zip says of itself: so all of it is unpacked once under
 * our limits first.
 *
 * @throws Refused
 */
export function marksOfOds(bytes: Uint8Array, limits: ReadLimits): Marks {
  const zip = new Zip(bytes, limits, inflateAnywhere);
  if (isLocked(zip)) throw new Refused('ENCRYPTED');
  for (const entry of zip.all()) {
    if (isContent(entry.path)) checkOdsSize(inUtf8(zip.read(entry), entry.path), limits);
    else zip.stream(entry, () => true);
  }
  // Of the bytes that come out of a zip it keeps count.
  const parts = new Zip(bytes, limits, inflateAnywhere);
  const odsParts = new Map(
    ['content.xml', 'styles.xml', 'meta.xml'].map((path) => {
      const part = partBytes(parts, path);
      return [path, part.length === 0 ? '' : plainOds(part, path, limits)] as const;
    }),
  );
  const settings = partText(parts, 'settings.xml');
  const runMarks = new RunMarks();
  const isManual = /AutoCalculate"[^>]*>\s*false/.test(settings);
  const sights = sightsOfOds(odsParts, limits);
  if (/ShowZeroValues"[^>]*>\s*false/.test(settings)) for (const sight of sights) sight.hidesZeros = true;
  if (/ShowFormulas"[^>]*>\s*true/.test(settings)) for (const sight of sights) sight.showsFormulas = true;
  return {
    ...UNMARKED,
    bytes: readyOds(bytes, odsParts, limits, runMarks),
    sights,
    custom:
      (odsParts.get('meta.xml') ?? '') === '' ? new Map() : odsProperties(scannerOf(odsParts, 'meta.xml', limits)),
    formulaNames: formulaNamesOfOds(odsParts, limits),
    runsAt: (_sheet, _row, _column, text, look) => runMarks.runsIn(text, look),
    withoutRuns: (text) => runMarks.without(text),
    results: isManual ? 'mayBeStale' : 'computed',
    iterates: /<(?:[\w-]+:)?iteration\s[^>]*status="enable"/.test(odsParts.get('content.xml') ?? ''),
    zeroOfText: true,
    saysShown: true,
  };
}

const isContent = (path: string): boolean => /(^|[\\/])content\.xml$/i.test(path);

function partText(zip: Zip, path: string): string {
  return new TextDecoder().decode(partBytes(zip, path));
}

/**
 * What the other library is to read: packed anew in the spelling that it knows, with the digits that look otherwise as such,
 * and with a part that it insists on and the standard does not (ODF 1.2 part 3, 2.2).
 */
function readyOds(bytes: Uint8Array, parts: OdsParts, limits: ReadLimits, runMarks: RunMarks): Uint8Array {
  const content = parts.get('content.xml') ?? '';
  const styles = parts.get('styles.xml') ?? '';
  const own = new Map([
    ['content.xml', markedOds(content, [content, styles], runMarks)],
    ['styles.xml', styles === '' ? NO_STYLES : styles],
    ['meta.xml', parts.get('meta.xml') ?? ''],
  ]);
  const zip = new Zip(bytes, limits, inflateAnywhere);
  const others = zip.all().filter(({ path }) => !own.has(path.replaceAll('\\', '/').toLowerCase()));
  const files = [
    ...[...own]
      .filter(([, text]) => text !== '')
      .map(([path, text]) => [path, new TextEncoder().encode(text)] as const),
    ...others.map((entry) => [entry.path, zip.read(entry)] as const),
  ];
  return zipSync(Object.fromEntries(files), { level: 0 });
}

function sightsOfOds(parts: OdsParts, limits: ReadLimits): readonly SheetSight[] {
  const styles = new OdsStyles(fillingsOfOds(parts, limits));
  if ((parts.get('styles.xml') ?? '') !== '') styles.read(scannerOf(parts, 'styles.xml', limits));
  styles.read(scannerOf(parts, 'content.xml', limits));
  return odsSights(scannerOf(parts, 'content.xml', limits), styles);
}

function fillingsOfOds(parts: OdsParts, limits: ReadLimits): OdsFillings | null {
  const paths = ['styles.xml', 'content.xml'].filter((path) => (parts.get(path) ?? '') !== '');
  if (!paths.some((path) => mayFill(parts.get(path) ?? ''))) return null;
  const fillings = new OdsFillings();
  for (const path of paths) fillings.read(scannerOf(parts, path, limits));
  return fillings;
}

/** Few workbooks have any. */
function formulaNamesOfOds(parts: OdsParts, limits: ReadLimits): readonly RawName[] {
  const isThere = parts.get('content.xml')?.includes('named-expression') ?? false;
  return isThere ? odsNames(scannerOf(parts, 'content.xml', limits)) : [];
}

function scannerOf(parts: OdsParts, path: string, limits: ReadLimits): XmlScanner {
  const bytes = new TextEncoder().encode(parts.get(path));
  return new XmlScanner(bytes, bytes.length, true, path, limits);
}

/** An `.ods` with a password says in its manifest how each part is locked, or hides all parts in one. */
function isLocked(zip: Zip): boolean {
  const manifest = zip.find('META-INF/manifest.xml');
  if (zip.find('encrypted-package') !== null) return true;
  return manifest !== null && new TextDecoder().decode(zip.read(manifest)).includes('encryption-data');
}
