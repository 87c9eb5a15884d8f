import { issuedCatalogues } from '../../core/catalogue/issuedCatalogues';
import { bundledRoster } from '../../core/catalogue/bundledRoster';
import type { Words } from '../../core/words/shape/Words';
import { makeSamples } from '../samples/makeSamples';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Makes the sample submissions and drops them on the pane, as a user drops files. The pane needs no code for it.
 *
 * @param pane the pane's document
 * @returns how many there were; null if the pane shows nothing that they could be dropped on
 */
export async function offerSamples(
  pane: () => Document | null,
  words: Words,
  onProgress: (done: number, total: number) => void,
): Promise<number | null> {
  const samples = await makeSamples({ catalogue: issuedCatalogues[0], roster: bundledRoster, words }, onProgress);
  const target = pane()?.querySelector('[role="tablist"]');
  if (!target) {
    return null;
  }
  const transfer = new DataTransfer();
  for (const { name, bytes } of samples) {
    transfer.items.add(new File([new Uint8Array(bytes)], name, { type: XLSX }));
  }
  target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
  return samples.length;
}
