/** A folder of a zip that somebody made by unpacking a workbook (ECMA-376 part 2; ODF 1.2 part 3) and packing the folder. */
export interface UnpackedWorkbook {
  /** What the paths of its parts begin with; empty where that is nothing. */
  readonly prefix: string;
  /** The folder's own name. */
  readonly name: string;
  /** Its main part is there, so that it can be read as the workbook that it was. */
  readonly isWhole: boolean;
  readonly format: 'excel' | 'openDocument';
}

const MAIN = /^(.+\/)xl\/workbook\.(?:xml|bin)$/i;
/** A sheet of what is left of such a folder. */
const SHEET = /^((?:.*\/)?)worksheets\/sheet\d+\.(?:xml|bin)$/i;
const PARTS: Readonly<Record<UnpackedWorkbook['format'], RegExp>> = {
  excel: /^(?:\[Content_Types\]\.xml$|(?:xl|_rels|docProps|customXml)\/)/i,
  openDocument:
    /^(?:(?:mimetype|(?:content|styles|meta|settings|manifest)\.(?:xml|rdf))$|(?:META-INF|Configurations2|Thumbnails|Pictures|Object[^/]*)\/)/i,
};
/** The main part of a document in OpenDocument, and what says of which kind it is. */
const CONTENT = /^((?:.*\/)?)content\.xml$/i;
const TYPE = /^((?:.*\/)?)(?:mimetype|META-INF\/manifest\.xml)$/i;
const SHEETS_TYPE = 'opendocument.spreadsheet';
const SHEETS = '<office:spreadsheet';

/**
 * The folders of this kind among the paths of a zip, in their order.
 *
 * @param textAt what stands in the file at a path; empty where it cannot be had
 */
export function unpackedWorkbooks(paths: readonly string[], textAt: (path: string) => string): UnpackedWorkbook[] {
  const found = new Map<string, UnpackedWorkbook>();
  const add = (prefix: string, isWhole: boolean, path: string, format: UnpackedWorkbook['format'] = 'excel'): void => {
    if (found.has(prefix)) return;
    const [name = ''] = (prefix === '' ? path : prefix.slice(prefix.lastIndexOf('/', prefix.length - 2) + 1)).split(
      '/',
    );
    found.set(prefix, { prefix, name, isWhole, format });
  };
  for (const path of paths) {
    const main = MAIN.exec(path);
    if (main?.[1] !== undefined) add(main[1], true, path);
  }
  for (const path of paths) {
    const sheet = SHEET.exec(path);
    if (sheet?.[1] !== undefined) add(sheet[1].replace(/xl\/$/i, ''), false, path);
  }
  const contents = pathsByPrefix(paths, CONTENT);
  for (const [prefix, path] of pathsByPrefix(paths, TYPE, (each) => textAt(each).includes(SHEETS_TYPE)))
    add(prefix, contents.has(prefix), path, 'openDocument');
  for (const [prefix, path] of contents)
    if (!found.has(prefix) && textAt(path).includes(SHEETS)) add(prefix, true, path, 'openDocument');
  return [...found.values()];
}

/** The first of these paths in each folder. */
function pathsByPrefix(
  paths: readonly string[],
  pattern: RegExp,
  isMeant: (path: string) => boolean = () => true,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const path of paths) {
    const prefix = pattern.exec(path)?.[1];
    if (prefix !== undefined && !found.has(prefix) && isMeant(path)) found.set(prefix, path);
  }
  return found;
}

/** The path of a part in its workbook; null for what is no part of it, as a form that lies beside them in the folder. */
export function partPath({ prefix, format }: UnpackedWorkbook, path: string): string | null {
  const own = path.slice(prefix.length);
  return path.startsWith(prefix) && PARTS[format].test(own) ? own : null;
}
