const KEPT = /^(?:duy trì|giữ vững|giữ nguyên|giữ ổn định|ổn định)$/iu;

/** Whether what stands in the place of a plan says that all is to stay as it was. */
export function isKept(text: string): boolean {
  return KEPT.test(text);
}
