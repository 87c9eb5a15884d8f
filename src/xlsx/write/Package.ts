import { strToU8 } from 'fflate';
import type { Deflate } from './Deflate';
import { escapeAttribute } from './escapeXml';
import { zipParts } from './zipParts';

const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

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
  toBytes(deflate: Deflate): Uint8Array {
    const files = new Map<string, Uint8Array>();
    const types =
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      this.types.join('');
    files.set(
      '[Content_Types].xml',
      strToU8(`${PROLOG}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types}</Types>`),
    );
    for (const [owner, list] of this.relations) {
      const cut = owner.lastIndexOf('/') + 1;
      files.set(
        `${owner.slice(0, cut)}_rels/${owner.slice(cut)}.rels`,
        strToU8(
          `${PROLOG}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`,
        ),
      );
    }
    for (const [path, bytes] of this.parts) files.set(path, bytes);
    return zipParts(files, deflate);
  }
}
