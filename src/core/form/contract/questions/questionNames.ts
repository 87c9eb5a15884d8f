/** The contract with other programs: `CH_kh_so` is the cell of the answer to the question `kh_so`. */
export function answerName(question: string): string {
  return `CH_${question}`;
}

/** True for the name of an answer or of a list. */
export function isAnswerName(name: string): boolean {
  return name.startsWith('CH_') || name.startsWith('DS_');
}

/** `DS_mo_hinh` is the block of rows that answers a list question, without its captions. */
export function listName(question: string): string {
  return `DS_${question}`;
}
