/** What a page that has come up tells the service worker: everything that it needs to come up again without network. */
export interface KeepMessage {
  /** The page's own path; what was kept for it before is replaced. */
  readonly page: string;
  /** Absolute addresses of all else. */
  readonly addresses: readonly string[];
}
