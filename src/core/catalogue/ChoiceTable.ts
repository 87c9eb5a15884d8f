import { nameKey } from './nameKey';

/** A choice as lists offer it, in both languages, and other words that people write for it. */
export interface Choice {
  readonly vi: string;
  readonly en: string;
  readonly also?: readonly string[];
}

/**
 * The choices of one list. What a sheet offers and what is understood when it is read back come from the same words, so
 * that neither can change without the other; the id of a choice is understood too.
 */
export class ChoiceTable<K extends string> {
  /** In the order in which they are offered. */
  readonly ids: readonly K[];
  private readonly meanings: ReadonlyMap<string, K>;

  constructor(private readonly choices: Readonly<Record<K, Choice>>) {
    this.ids = Object.keys(choices) as K[];
    this.meanings = new Map(
      this.ids.flatMap((id) => {
        const { vi, en, also = [] } = choices[id];
        return [id, vi, en, ...also].map((text): [string, K] => [nameKey(text), id]);
      }),
    );
  }

  /** The words of a language by choice. */
  offered(language: 'vi' | 'en'): Readonly<Record<K, string>> {
    const words = this.ids.map((id) => [id, this.choices[id][language]]);
    return Object.fromEntries(words) as Record<K, string>;
  }

  /** The choice that a text names, in whatever case and spacing; null for none. */
  meant(text: string): K | null {
    const exact = this.meanings.get(text);
    // Most cells of a form are blank, and the key of a name is not cheap.
    if (exact !== undefined || text === '') return exact ?? null;
    return this.meanings.get(nameKey(text)) ?? null;
  }

  /** Where each choice is named in a row of texts, such as captions; of two alike the first counts. */
  placesIn(texts: readonly string[]): ReadonlyMap<K, number> {
    const places = new Map<K, number>();
    texts.forEach((text, place) => {
      const id = this.meant(text);
      if (id !== null && !places.has(id)) places.set(id, place);
    });
    return places;
  }
}
