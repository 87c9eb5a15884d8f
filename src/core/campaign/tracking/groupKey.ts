/** By what units stand together on *Tình hình nộp*: their cụm/khối, or their kind where they are in none. */
export function groupKey({ cluster, kind }: { readonly cluster: string | null; readonly kind: string | null }): string {
  return cluster ?? `\u0000${kind ?? ''}`;
}
