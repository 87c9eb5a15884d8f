import { areaOf } from '../catalogue/areaOf';
import type { Catalogue } from '../catalogue/Catalogue';
import type { Words } from './shape/Words';

/** The words as they speak of a plan: of its city, province or commune, by who issues it. */
export function wordsFor(words: Words, catalogue: Pick<Catalogue, 'plan'>): Words {
  return words.inArea(areaOf(catalogue));
}
