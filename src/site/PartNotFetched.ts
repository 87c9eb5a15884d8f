/** The network, or a server with a new version, did not give a part of a page in several tries. */
export class PartNotFetched extends Error {
  override readonly name = 'PartNotFetched';
}
