import type { Packing } from './Packing';
import { escapeAttribute } from './escapeXml';
import { Utf8Text } from './Utf8Text';
import { PartPacker, type PackedPart } from './PartPacker';
import { zipParts } from './zipParts';
import { XML_PROLOG } from './xmlProlog';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Bytes from which a part is packed piece by piece, so that it is never there as a whole. */
const PIECE = 1_000_000;

/** Parts of an Open Packaging file with their content types and relationships (ECMA-376 part 2). */
export class Package {
  private readonly parts = new Map<string, PackedPart>();
  private readonly types: string[] = [];
  private readonly relations = new Map<string, string[]>();
  private readonly text = new Utf8Text();

  constructor(private readonly packing: Packing) {}

  /** Adds a part of the given content type. */
  add(path: string, type: string, xml: string): void {
    this.addInPieces(path, type, (put) => {
      put(xml);
    });
  }

  /** Adds a part that is too large for one string. `write` is called at once and puts out one piece after the other. */
  addInPieces(path: string, type: string, write: (put: (piece: string) => void) => void): void {
    const part = new PartPacker(this.packing);
    write((piece) => {
      this.text.add(piece);
      if (this.text.length > PIECE) part.add(this.text.take());
    });
    this.parts.set(path, part.end(this.text.take()));
    this.types.push(`<Override PartName="/${path}" ContentType="${type}"/>`);
  }

  /** Notes that `owner` (a part, or '' for the package) refers to `target`; returns the relationship's id. */
  relate(owner: string, kind: string, target: string): string {
    const list = this.relations.get(owner) ?? [];
    this.relations.set(owner, list);
    const id = `rId${list.length + 1}`;
    const type = kind.startsWith('http') ? kind : `${RELATIONS}/${kind}`;
    list.push(`<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(relativeTo(owner, target))}"/>`);
    return id;
  }

  /** The zip, in pieces one behind the other. */
  toPieces(): readonly Uint8Array[] {
    const files = new Map<string, PackedPart>();
    const types =
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      this.types.join('');
    files.set(
      '[Content_Types].xml',
      this.packed(
        `${XML_PROLOG}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types}</Types>`,
      ),
    );
    for (const [owner, list] of this.relations) {
      const cut = owner.lastIndexOf('/') + 1;
      files.set(
        `${owner.slice(0, cut)}_rels/${owner.slice(cut)}.rels`,
        this.packed(
          `${XML_PROLOG}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`,
        ),
      );
    }
    for (const [path, part] of this.parts) files.set(path, part);
    return zipParts(files);
  }

  private packed(xml: string): PackedPart {
    this.text.add(xml);
    return new PartPacker(this.packing).end(this.text.take());
  }
}

/**
 * The path of a part as seen from the folder of another one ('' is the package). A path from the root, with `/` before
 * it, would be as lawful (ECMA-376 part 2, 6.5.3), but gretl and Octave's io read only relative ones.
 */
function relativeTo(owner: string, target: string): string {
  const from = owner.split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
