import type { Catalogue } from '../../core/catalogue/Catalogue';
import type { Roster } from '../../core/catalogue/Roster';
import type { Words } from '../../core/words/shape/Words';
import { sampleCity } from './sampleCity';
import type { SampleFile } from './SampleFile';
import { sampleMails } from './sampleMails';
import { sampleRoster } from './sampleRoster';

/** What a made-up officer has at hand. */
export interface Samples {
  /** The city workbook that is kept: the first mails are in it. */
  readonly city: SampleFile;
  /** The mails that came since. */
  readonly mails: readonly SampleFile[];
}

/**
 * Samples for trying the program, the same at each call: {@link sampleMails} of units in made-up cụm and khối, and the
 * city workbook with the first of them.
 * @param onProgress told after each form how many are done
 */
export async function makeSamples(
  source: { readonly catalogue: Catalogue; readonly roster: Roster; readonly words: Words },
  onProgress?: (done: number, total: number) => void,
): Promise<Samples> {
  const grouped = { ...source, roster: sampleRoster(source.roster, source.words) };
  const { first, later, units } = await sampleMails(grouped, onProgress);
  return { city: await sampleCity(first, units, grouped), mails: later };
}
