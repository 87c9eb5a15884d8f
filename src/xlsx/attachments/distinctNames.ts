import type { Attachment } from './Attachment';

/** Most letters of the folders that are put beside a name. */
const LONGEST = 60;

/**
 * Gives files of one name their folders, and where that does not tell them apart their number, so that whoever has to choose
 * between them can.
 */
export function distinctNames(attachments: readonly Attachment[]): Attachment[] {
  const counts = new Map<string, number>();
  for (const { name } of attachments) counts.set(name, (counts.get(name) ?? 0) + 1);
  const taken = new Set<string>();
  return attachments.map((attachment) => {
    const { name, folder = '' } = attachment;
    const base = (counts.get(name) ?? 0) > 1 && folder !== '' ? beside(name, ending(folder)) : name;
    let own = base;
    for (let number = 2; taken.has(own); number++) own = beside(base, String(number));
    taken.add(own);
    return own === name ? attachment : { ...attachment, name: own };
  });
}

const ending = (text: string): string => (text.length <= LONGEST ? text : `…${text.slice(1 - LONGEST)}`);

/** `bieu.xlsx` with `P1` is `bieu (P1).xlsx`. */
const beside = (name: string, text: string): string => name.replace(/(\.\w{1,8})?$/, (end) => ` (${text})${end}`);
