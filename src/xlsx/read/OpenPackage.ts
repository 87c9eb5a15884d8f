import type { InflateAtOnce } from './InflateAtOnce';
import { encodingOf, inUtf8 } from './inUtf8';
import { KnownParts } from './KnownParts';
import { OddSpelling } from './OddSpelling';
import { OFFICE_PALETTE } from './palette';
import { plainXml } from './plainXml';
import type { ReadLimits } from './ReadLimits';
import { readRelations, relationsPath, type Relation } from './readRelations';
import { readWorkbookPart, type WorkbookPart } from './readWorkbookPart';
import { Refused } from './Refused';
import { XmlScanner } from './XmlScanner';
import { Zip } from './Zip';

/** Unread bytes that a single cell may at most have; beyond it a text is longer than any limit allows. */
const MAX_PENDING = 4_000_000;

const workbookParts = new KnownParts(readWorkbookPart);
const relationParts = new KnownParts(readRelations);

/** What a zip has that is itself a workbook (ECMA-376, ODF), and no folder with files. */
const PACKAGE = ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'content.xml', 'mimetype'] as const;

/** Documents of other kinds by their type or by where their main part is. */
const DOCUMENTS = [
  [/opendocument\.text|^word\//i, 'document'],
  [/opendocument\.presentation|^ppt\//i, 'slides'],
] as const;

const DRAWING = /<(?:[\w.-]+:)?drawing[\s/>]/;
const RELATIONS = /\.rels$/i;
/** Those of the package and of the workbook. */
const OWN_RELATIONS = 2;

/** What documents of Apple's programs hold. */
const IWORK = 'Index/Document.iwa';

/** An `.xlsx` file as its parts and their relationships, found by kind and never by usual places alone. */
export class OpenPackage {
  readonly workbook: WorkbookPart;
  /** The colours that parts may name by number, as far as they are known by now. */
  palette = OFFICE_PALETTE;
  /** No sheet has relationships; null until that is asked for. */
  private isBare: boolean | null = null;
  private readonly zip: Zip;
  private readonly rootRelations: readonly Relation[];
  private readonly relations: readonly Relation[];

  constructor(
    bytes: Uint8Array,
    private readonly limits: ReadLimits,
    inflate: InflateAtOnce,
  ) {
    this.zip = new Zip(bytes, limits, inflate);
    const { repeated } = this.zip;
    // Which of two parts of one name counts, different programs would see differently.
    if (repeated !== null && PACKAGE.some((path) => this.zip.find(path) !== null))
      throw new Refused('ZIP_DAMAGED', { part: repeated });
    this.rootRelations = this.relationsOf('');
    const main = this.rootRelations.find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
    const isOther = /\.bin$/i.test(main) || DOCUMENTS.some(([words]) => words.test(main));
    if (isOther || this.zip.find(main) === null) throw this.wrongKind(main);
    this.workbook = this.read(main, workbookParts);
    this.relations = this.relationsOf(main);
  }

  /** Path of the part that the workbook uses for this kind of thing; null if it uses none. */
  pathOf(kind: string): string | null {
    return this.existing(this.relations.find((relation) => relation.kind === kind));
  }

  /** Path of a worksheet; null for a sheet of another kind (chart, dialog, macro) and for one that has no part. */
  worksheetPath(id: string): string | null {
    if (id === '') return null;
    const relation = this.relations.find((candidate) => candidate.id === id);
    if (relation === undefined) throw new Refused('PART_MISSING', { part: id });
    if (relation.kind !== 'worksheet') return null;
    const path = this.existing(relation);
    if (path === null) throw new Refused('PART_MISSING', { part: relation.target });
    return path;
  }

  /** Path of the document properties of a kind; null if there are none. */
  propertiesPath(kind: string): string | null {
    return this.existing(this.rootRelations.find((relation) => relation.kind === kind));
  }

  /** Path of what a part refers to by a relationship's id; null if there is nothing. */
  related(owner: string, id: string): string | null {
    return this.existing(this.relationsOf(owner).find((relation) => relation.id === id));
  }

  /**
   * Paths of the parts of these kinds that belong to a sheet, in the order of the kinds: what people added to the form.
   * There may be no such part.
   */
  addedTo(sheet: string, kinds: readonly string[]): readonly string[] {
    // Most forms have nothing beside their cells.
    this.isBare ??= this.zip.all().filter(({ path }) => RELATIONS.test(path)).length <= OWN_RELATIONS;
    if (this.isBare) return [];
    const relations = this.relationsOf(sheet);
    return kinds.flatMap((kind) =>
      relations.flatMap(({ kind: own, target }) =>
        own === kind && !this.isLeftOver(sheet, kind, target) ? target : [],
      ),
    );
  }

  /** The package openxlsx of R relates each sheet to a drawing that it does not write where nothing is drawn. */
  private isLeftOver(sheet: string, kind: string, target: string): boolean {
    if (kind !== 'drawing' || this.zip.find(target) !== null) return false;
    const entry = this.zip.find(sheet);
    return entry !== null && !DRAWING.test(new TextDecoder().decode(inUtf8(this.zip.read(entry), sheet)));
  }

  hasMacros(): boolean {
    return this.relations.some(({ kind }) => kind === 'vbaProject');
  }

  /** A scanner over a whole part. */
  scan(path: string): XmlScanner {
    const entry = this.zip.find(path);
    if (entry === null) throw new Refused('PART_MISSING', { part: path });
    const bytes = inUtf8(this.zip.read(entry), path);
    return this.scannerOf(bytes, true, path);
  }

  /** What is in a part, from the part or as it is known from another file. */
  read<Result>(path: string, parts: KnownParts<Result>): Result {
    const entry = this.zip.find(path);
    if (entry === null) throw new Refused('PART_MISSING', { part: path });
    const { palette } = this;
    const packed = this.zip.packedBytes(entry);
    const known = parts.find(path, entry, packed, this.limits, palette);
    if (known !== null) {
      this.zip.countKnown(entry);
      return known.result;
    }
    const result = this.parsed(path, (scanner) => parts.parse(scanner, path));
    parts.keep(path, entry, packed, this.limits, palette, result);
    return result;
  }

  /** What a whole part is parsed to, in whatever spelling it is written. */
  parsed<Result>(path: string, parse: (scanner: XmlScanner) => Result): Result {
    try {
      return parse(this.scan(path));
    } catch (error) {
      if (!(error instanceof OddSpelling)) throw error;
      return parse(this.scanPlainly(path));
    }
  }

  /**
   * Lets a reader go through a part as it is unpacked, until the reader has enough.
   *
   * @param start makes the reader; it is called again for a part in an odd spelling, of which all is then read anew
   */
  feed<Reader extends { feed(): boolean }>(path: string, start: (scanner: XmlScanner) => Reader): Reader {
    try {
      return this.feedAsWritten(path, start);
    } catch (error) {
      if (!(error instanceof OddSpelling)) throw error;
      const reader = start(this.scanPlainly(path));
      reader.feed();
      return reader;
    }
  }

  private feedAsWritten<Reader extends { feed(): boolean }>(
    path: string,
    start: (scanner: XmlScanner) => Reader,
  ): Reader {
    const entry = this.zip.find(path);
    if (entry === null) throw new Refused('PART_MISSING', { part: path });
    const scanner = this.scannerOf(new Uint8Array(0), false, path);
    const reader = start(scanner);
    let pending = new Uint8Array(0);
    let first = true;
    let foreign = false as boolean;
    this.zip.stream(entry, (chunk, last) => {
      if (first) {
        first = false;
        foreign = encodingOf(chunk) !== null;
        if (foreign && !last) return false;
        const bytes = last ? inUtf8(chunk, path) : chunk;
        scanner.refill(bytes, bytes.length, last, 0);
      } else {
        const rest = scanner.end - scanner.position;
        if (rest > MAX_PENDING) throw new Refused('TEXT_TOO_LONG', { limit: this.limits.textLength });
        if (pending.length < rest + chunk.length) pending = grown(pending, rest + chunk.length);
        if (scanner.bytes === pending) pending.copyWithin(0, scanner.position, scanner.end);
        else pending.set(scanner.bytes.subarray(scanner.position, scanner.end));
        pending.set(chunk, rest);
        scanner.refill(pending, rest + chunk.length, last, 0);
      }
      return reader.feed();
    });
    if (foreign && !scanner.complete) {
      // Not in UTF-8, which is rare: then the whole part is turned into it before it is looked at.
      const bytes = inUtf8(this.zip.read(entry), path);
      scanner.refill(bytes, bytes.length, true, 0);
      reader.feed();
    }
    return reader;
  }

  private scanPlainly(path: string): XmlScanner {
    const plain = plainXml(this.scan(path).bytes, path, this.limits);
    const scanner = this.scannerOf(plain, true, path);
    scanner.isPlainly = true;
    return scanner;
  }

  private scannerOf(bytes: Uint8Array, isComplete: boolean, path: string): XmlScanner {
    const scanner = new XmlScanner(bytes, bytes.length, isComplete, path, this.limits);
    scanner.palette = this.palette;
    return scanner;
  }

  private existing(relation: Relation | undefined): string | null {
    return relation !== undefined && this.zip.find(relation.target) !== null ? relation.target : null;
  }

  private relationsOf(owner: string): readonly Relation[] {
    const path = relationsPath(owner);
    return this.zip.find(path) === null ? [] : this.read(path, relationParts);
  }

  /** The first characters of an entry; nothing where there is none. */
  private beginning(path: string): string {
    const entry = this.zip.find(path);
    return entry === null ? '' : String.fromCharCode(...this.zip.read(entry).subarray(0, 2000));
  }

  /** The refusal for a zip that is not an Excel workbook in XML. */
  private wrongKind(main: string): Refused {
    if (/\.bin$/i.test(main) || this.zip.find('xl/workbook.bin') !== null) return new Refused('XLSB');
    // An OpenDocument file should have its type as an entry, and must have it in its manifest (ODF 1.2 part 3, 3.3).
    const type = this.beginning('mimetype');
    if (`${type}${this.beginning('META-INF/manifest.xml')}`.includes('opendocument.spreadsheet')) {
      return new Refused('ODS');
    }
    if (this.zip.find(IWORK) !== null) return new Refused('NOT_A_WORKBOOK', { kind: 'iWork' });
    const isNamed = this.rootRelations.some(({ kind }) => kind === 'officeDocument');
    if (isNamed && /^xl\//i.test(main)) return new Refused('PART_MISSING', { part: main });
    const [, kind] = DOCUMENTS.find(([words]) => words.test(type) || (isNamed && words.test(main))) ?? [];
    const isPackage = type !== '' || this.rootRelations.length > 0;
    return new Refused('NOT_A_WORKBOOK', { kind: kind ?? (isPackage ? 'unknown' : 'archive') });
  }
}

function grown(old: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, 2 * old.length));
  larger.set(old);
  return larger;
}
