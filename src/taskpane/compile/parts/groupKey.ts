/** Tells the groups of *Tình hình nộp* apart. */
export function groupKey({ cluster, kind }: { readonly cluster: string | null; readonly kind: string | null }): string {
  return cluster ?? `: ${kind ?? ''}`;
}
