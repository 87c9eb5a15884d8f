import { issuedCatalogues } from '../../core/catalogue/issuedCatalogues';
import { bundledRoster } from '../../core/catalogue/bundledRoster';
import type { Words } from '../../core/words/shape/Words';
import { makeSamples } from '../samples/makeSamples';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Makes the samples, opens the city workbook and drops the mails on the pane, as a user does. The pane needs no code for
 * it.
 *
 * @param pane the pane's document
 * @param open opens a workbook in the place of the one in front
 * @returns how many mails there were; null if the pane shows nothing that they could be dropped on
 */
export async function offerSamples(
  pane: () => Document | null,
  open: (name: string, bytes: Uint8Array) => void,
  words: Words,
  onProgress: (done: number, total: number) => void,
): Promise<number | null> {
  const { city, mails } = await makeSamples(
    { catalogue: issuedCatalogues[0], roster: bundledRoster, words },
    onProgress,
  );
  const target = pane()?.querySelector('[role="tablist"]');
  if (!target) {
    return null;
  }
  open(city.name, city.bytes);
  const transfer = new DataTransfer();
  for (const { name, bytes } of mails) {
    transfer.items.add(new File([new Uint8Array(bytes)], name, { type: XLSX }));
  }
  target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
  return mails.length;
}
