import { PartNotFetched } from './PartNotFetched';

/** Milliseconds before each further try: a network that blinks is not seen by the user. */
const PAUSES = [300, 1500];

/**
 * A part of a page's script, asked for again a little later where the network gives nothing.
 * @throws PartNotFetched when several tries failed
 */
export async function fetchPart<T>(request: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await request();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return request().catch((error: unknown) => {
    throw new PartNotFetched(String(error));
  });
}
