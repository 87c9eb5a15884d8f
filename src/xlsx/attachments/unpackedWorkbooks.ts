/** A folder of a zip that somebody made by unpacking a workbook (ECMA-376 part 2) and packing the folder. */
export interface UnpackedWorkbook {
  /** What the paths of its parts begin with; empty where that is nothing. */
  readonly prefix: string;
  /** The folder's own name. */
  readonly name: string;
  /** Its main part is there, so that it can be read as the workbook that it was. */
  readonly isWhole: boolean;
}

const MAIN = /^(.+\/)xl\/workbook\.(?:xml|bin)$/i;
/** A sheet of what is left of such a folder. */
const SHEET = /^((?:.*\/)?)worksheets\/sheet\d+\.(?:xml|bin)$/i;
const PART = /^(?:\[Content_Types\]\.xml$|(?:xl|_rels|docProps|customXml)\/)/i;

/** The folders of this kind among the paths of a zip, in their order. */
export function unpackedWorkbooks(paths: readonly string[]): UnpackedWorkbook[] {
  const found = new Map<string, UnpackedWorkbook>();
  const add = (prefix: string, isWhole: boolean, path: string): void => {
    if (found.has(prefix)) return;
    const [name = ''] = (prefix === '' ? path : prefix.slice(prefix.lastIndexOf('/', prefix.length - 2) + 1)).split(
      '/',
    );
    found.set(prefix, { prefix, name, isWhole });
  };
  for (const path of paths) {
    const main = MAIN.exec(path);
    if (main?.[1] !== undefined) add(main[1], true, path);
  }
  for (const path of paths) {
    const sheet = SHEET.exec(path);
    if (sheet?.[1] !== undefined) add(sheet[1].replace(/xl\/$/i, ''), false, path);
  }
  return [...found.values()];
}

/** The path of a part in its workbook; null for what is no part of it, as a form that lies beside them in the folder. */
export function partPath({ prefix }: UnpackedWorkbook, path: string): string | null {
  const own = path.slice(prefix.length);
  return path.startsWith(prefix) && PART.test(own) ? own : null;
}
