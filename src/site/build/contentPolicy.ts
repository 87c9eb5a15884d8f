/** Where Microsoft serves its library (learn.microsoft.com, “Reference the Office JavaScript API library”). */
export const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/** What a page of the site is, by what it may load. */
export type PageKind =
  /** Text alone: help and support. */
  | 'text'
  /** The pane or the ribbon's functions with the library from Microsoft. */
  | 'officeCdn'
  /** The same with the library beside it. */
  | 'officeSelf'
  /** The trial workbook. */
  | 'workbook';

/**
 * The Content-Security-Policy of a page, for its `meta` element: scripts from the site alone (and Microsoft's library
 * where it is wanted), none written into the page, none made from text; requests to the site alone. Styles may stand in
 * the page, because Microsoft's library and Fluent UI put theirs there when they start and a static page has no nonce
 * to give them (OfficeDev/office-js #1687).
 */
export function contentPolicy(kind: PageKind): string {
  const own = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "img-src 'self' data: blob:"];
  if (kind === 'text') return [...own, "style-src 'self'"].join('; ');
  const scripts = kind === 'officeCdn' ? `'self' ${OFFICE_CDN}` : "'self'";
  return [
    ...own,
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    ...(kind === 'workbook' ? ["frame-src 'self'"] : []),
  ].join('; ');
}
