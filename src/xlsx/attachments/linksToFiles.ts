/** Where people put files in place of attaching them, as addresses of such places begin. */
const PLACES = [
  String.raw`(?:docs|drive)\.google\.com\/(?:a\/[\w.-]{1,60}\/|u\/\d\/)?(?:spreadsheets|file|open|drive|uc|folders)`,
  String.raw`drive\.usercontent\.google\.com\/(?:download|uc)`,
  String.raw`1drv\.ms`,
  String.raw`(?:onedrive|excel\.officeapps)\.live\.com`,
  String.raw`[\w-]{1,60}\.sharepoint\.com`,
  String.raw`(?:www\.)?dropbox\.com\/(?:sh?|scl|t|transfer)`,
  String.raw`dl\.dropboxusercontent\.com`,
  String.raw`(?:www\.)?fshare\.vn\/(?:file|folder)`,
  String.raw`(?:www\.)?4share\.vn\/[fd]\/`,
  String.raw`www\.icloud\.com\/(?:attachment|iclouddrive|numbers)`,
  String.raw`we\.tl`,
  String.raw`(?:[\w-]{1,60}\.)?wetransfer\.com\/downloads`,
  String.raw`(?:www\.)?mega\.(?:nz|io)`,
  String.raw`(?:www\.)?mediafire\.com\/(?:file|folder|view|download)`,
  String.raw`(?:[\w-]{1,60}\.){0,2}box\.com\/(?:s|v|file|folder)\/`,
  String.raw`workdrive\.zoho(?:external)?\.\w{2,3}`,
  String.raw`(?:www\.)?(?:1024)?terabox\.(?:com|app)\/s\/`,
  String.raw`drive\.proton\.me\/urls`,
  String.raw`disk\.yandex\.\w{2,3}\/[id]\/`,
  String.raw`(?:www\.)?kdocs\.cn\/l\/`,
  String.raw`drive\.wps\.com`,
  // An own Nextcloud, and a disk station of Synology.
  String.raw`[\w.:-]{4,80}\/(?:[\w-]{1,40}\/)?(?:index\.php\/)?s\/[A-Za-z0-9]{15}(?![\w-])`,
  String.raw`[\w.:-]{4,80}\/sharing\/[A-Za-z0-9]{9}(?![\w-])`,
];
/** An address ends by such signs. */
const REST = String.raw`[^\s"'<>()[\]]`;
/** Of so many signs, as V8 goes through longer ones only in a process that has not compiled many patterns before. */
const LINK = new RegExp(String.raw`(?:(?:https?|ftp|file):\/\/|\\\\[\w.-]{1,60}\\)${REST}{1,2000}`, 'gi');
const PLACE = new RegExp(String.raw`https?:\/\/(?:${PLACES.join('|')})`, 'i');
/** A file that lies anywhere by its name, also in a folder of the own network. */
const FILE = /\.(?:xls[xmb]?|ods|zip|rar|7z)(?![\w-])/i;
/** An address that stands in another one, as programs write it that look first where a link leads. */
const INNER = /https?%3A%2F%2F[^\s"'<>()[\]&]{0,2000}/gi;
/** More of an address helps nobody. */
const LONGEST = 500;
/** A letter that leads to more files is no letter with a form: how many more, the last of them says. */
const MOST = 5;

/** Links of a letter to files that were put there, each once; of very many the first. */
export function linksToFiles(letter: string): readonly string[] {
  const links = new Set<string>();
  for (const [address] of letter.replace(INNER, decoded).matchAll(LINK)) {
    const place = address.search(PLACE);
    if (place < 0 && !FILE.test(address)) continue;
    links.add(
      address
        .slice(Math.max(0, place), Math.max(0, place) + LONGEST)
        .replace(/&amp;/g, '&')
        .replace(/[.,;:]+$/, ''),
    );
  }
  const left = links.size - MOST;
  return [...links].slice(0, MOST).map((link, i) => (left > 0 && i === MOST - 1 ? `${link} (+${String(left)})` : link));
}

function decoded(address: string): string {
  try {
    return ` ${decodeURIComponent(address)} `;
  } catch {
    return address;
  }
}
