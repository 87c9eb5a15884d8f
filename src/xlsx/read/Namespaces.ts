import type { WrittenTag } from './writtenTag';

/** What prefixes stand for at a place of an XML part (Namespaces in XML 1.0). */
export class Namespaces {
  private readonly frames: ReadonlyMap<string, string>[] = [new Map()];

  /** A tag opens: what it declares holds until it is left. */
  enter({ attributes }: WrittenTag): void {
    const own = attributes.flatMap(({ prefix, local, value }): [string, string][] => {
      if (prefix === 'xmlns') return [[local, value.trim()]];
      return prefix === '' && local === 'xmlns' ? [['', value.trim()]] : [];
    });
    const around = this.frames.at(-1) ?? new Map<string, string>();
    this.frames.push(own.length === 0 ? around : new Map([...around, ...own]));
  }

  leave(): void {
    this.frames.pop();
  }

  /** The address that a prefix stands for; null if it stands for none. */
  of(prefix: string): string | null {
    return this.frames.at(-1)?.get(prefix) ?? null;
  }
}

/** Whether an attribute only declares what a prefix stands for. */
export function isDeclaration({ prefix, local }: WrittenTag['attributes'][number]): boolean {
  return prefix === 'xmlns' || (prefix === '' && local === 'xmlns');
}
