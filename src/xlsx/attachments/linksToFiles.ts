/** Where people put files in place of attaching them, as links to such places begin. */
const PLACE =
  /https:\/\/(?:docs\.google\.com\/(?:spreadsheets|file)|drive\.google\.com\/(?:file|open|drive|uc)|1drv\.ms|onedrive\.live\.com|[\w-]{1,60}\.sharepoint\.com|(?:www\.)?dropbox\.com\/(?:s|scl)|(?:www\.)?fshare\.vn\/(?:file|folder)|www\.icloud\.com\/(?:attachment|iclouddrive|numbers)|we\.tl|(?:www\.)?mega\.nz)[^\s"'<>()[\]]*/gi;
/** A letter that leads to more files is no letter with a form: how many more, the last of them says. */
const MOST = 5;

/** Links of a letter to files that were put there, each once; of very many the first. */
export function linksToFiles(letter: string): readonly string[] {
  const links = new Set<string>();
  for (const [link] of letter.matchAll(PLACE)) {
    links.add(link.replace(/&amp;/g, '&').replace(/[.,;:]+$/, ''));
  }
  const left = links.size - MOST;
  return [...links].slice(0, MOST).map((link, i) => (left > 0 && i === MOST - 1 ? `${link} (+${String(left)})` : link));
}
