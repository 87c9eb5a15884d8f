import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { baseForm } from './baseForm';

export const FORM_SHEET = 'xl/worksheets/sheet1.xml';
export const IDENTITY_PART = 'xl/worksheets/sheet5.xml';
export const STRINGS = 'xl/sharedStrings.xml';
export const STYLES = 'xl/styles.xml';
export const WORKBOOK = 'xl/workbook.xml';
export const WORKBOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';
export const PROPERTIES = 'docProps/custom.xml';

/** A filled form taken apart, to be put together again otherwise. Each step must find what it changes. */
export class FormParts {
  private readonly parts: Map<string, string>;

  constructor(bytes: Uint8Array = baseForm()) {
    this.parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  }

  part(path: string): string {
    const part = this.parts.get(path);
    if (part === undefined) throw new Error(`no part ${path}`);
    return part;
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  set(path: string, xml: string): this {
    this.parts.set(path, xml);
    return this;
  }

  remove(path: string): this {
    if (!this.parts.delete(path)) throw new Error(`no part ${path}`);
    return this;
  }

  change(path: string, from: string | RegExp, to: string | ((...found: string[]) => string)): this {
    const before = this.part(path);
    const after = typeof to === 'string' ? before.replace(from, to) : before.replace(from, to);
    if (after === before) throw new Error(`nothing to change in ${path}: ${String(from)}`);
    return this.set(path, after);
  }

  changeAll(from: string | RegExp, to: string | ((...found: string[]) => string)): this {
    for (const [path, xml] of this.parts) {
      this.set(path, typeof to === 'string' ? xml.replaceAll(from, to) : xml.replaceAll(from, to));
    }
    return this;
  }

  /** Address of the cell that a defined name leads to. */
  address(name: string): string {
    const found = new RegExp(`<definedName name="${name}">[^<]*!\\$([A-Z]+)\\$(\\d+)<`).exec(this.part(WORKBOOK));
    if (found === null) throw new Error(`no name ${name}`);
    return `${found[1]}${found[2]}`;
  }

  /** Puts other XML in the place of a named cell; `@` stands for its attribute `r`. */
  cell(name: string, xml: string): this {
    const address = this.address(name);
    return this.change(FORM_SHEET, new RegExp(`<c r="${address}"(?:[^>]*/>|.*?</c>)`), () =>
      xml.replace('@', `r="${address}"`),
    );
  }

  /** All parts packed, in the given order or that of the form. */
  zip(paths: readonly string[] = this.paths()): Uint8Array {
    return zipSync(Object.fromEntries(paths.map((path) => [path, strToU8(this.part(path))])));
  }
}
