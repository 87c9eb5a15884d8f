import { strToU8, zipSync, type Zippable } from 'fflate';
import { escapeAttribute } from './escapeXml';

const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The earliest time a zip can hold, read as local time: the same bytes on every machine and day. */
const ZIP_TIME = new Date(1980, 0, 1);
/** Above this size a part is packed faster and a little larger; people wait for the write, not for the mail. */
const LARGE_PART = 1_000_000;

/** Parts of an Open Packaging file with their content types and relationships (ECMA-376 part 2). */
export class Package {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly types: string[] = [];
  private readonly relations = new Map<string, string[]>();

  /** Adds a part of the given content type. */
  add(path: string, type: string, xml: string): void {
    this.parts.set(path, strToU8(xml));
    this.types.push(`<Override PartName="/${path}" ContentType="${type}"/>`);
  }

  /** Notes that `owner` (a part, or '' for the package) refers to `target`; returns the relationship's id. */
  relate(owner: string, kind: string, target: string): string {
    const list = this.relations.get(owner) ?? [];
    this.relations.set(owner, list);
    const id = `rId${list.length + 1}`;
    const type = kind.startsWith('http') ? kind : `${RELATIONS}/${kind}`;
    list.push(`<Relationship Id="${id}" Type="${type}" Target="/${escapeAttribute(target)}"/>`);
    return id;
  }

  /** The zip's bytes. */
  toBytes(): Uint8Array {
    const files: Zippable = {};
    const types =
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      this.types.join('');
    files['[Content_Types].xml'] = strToU8(
      `${PROLOG}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types}</Types>`,
    );
    for (const [owner, list] of this.relations) {
      const cut = owner.lastIndexOf('/') + 1;
      files[`${owner.slice(0, cut)}_rels/${owner.slice(cut)}.rels`] = strToU8(
        `${PROLOG}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`,
      );
    }
    for (const [path, bytes] of this.parts) files[path] = [bytes, { level: bytes.length > LARGE_PART ? 3 : 6 }];
    return zipSync(files, { mtime: ZIP_TIME, os: 0 });
  }
}
