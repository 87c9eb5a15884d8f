import type { WrittenTag } from './writtenTag';

/** What prefixes stand for at a place of an XML part (Namespaces in XML 1.0). */
export class Namespaces {
  /** What each open tag declares; null for nothing, as nearly all do. */
  private readonly frames: (ReadonlyMap<string, string> | null)[] = [];

  /** A tag opens: what it declares holds until it is left. */
  enter({ attributes }: WrittenTag): void {
    const own = attributes.flatMap(({ prefix, local, value }): [string, string][] => {
      if (prefix === 'xmlns') return [[local, value.trim()]];
      return prefix === '' && local === 'xmlns' ? [['', value.trim()]] : [];
    });
    this.frames.push(own.length === 0 ? null : new Map(own));
  }

  leave(): void {
    this.frames.pop();
  }

  /** The address that a prefix stands for; null if it stands for none. */
  of(prefix: string): string | null {
    for (let depth = this.frames.length - 1; depth >= 0; depth--) {
      const address = this.frames[depth]?.get(prefix);
      if (address !== undefined) return address;
    }
    return null;
  }
}

/** Whether an attribute only declares what a prefix stands for. */
export function isDeclaration({ prefix, local }: WrittenTag['attributes'][number]): boolean {
  return prefix === 'xmlns' || (prefix === '' && local === 'xmlns');
}
