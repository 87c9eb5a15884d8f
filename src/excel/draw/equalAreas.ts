import type { Rectangle } from '../../core/kernel/Rectangle';

/**
 * The cells of each key as rectangles, few and large: equal neighbours in a row are joined, then equal rows.
 * @param rows keys by row and column; null and undefined belong to none
 */
export function equalAreas(
  rows: readonly (readonly (string | null | undefined)[])[],
): ReadonlyMap<string, readonly Rectangle[]> {
  const areas = new Map<string, Rectangle[]>();
  let open = new Map<string, { key: string; area: Rectangle }>();
  const close = ({ key, area }: { key: string; area: Rectangle }): void => {
    const list = areas.get(key);
    if (list) list.push(area);
    else areas.set(key, [area]);
  };
  rows.forEach((row, i) => {
    const next: typeof open = new Map();
    for (const span of spansOf(row)) {
      const place = `${String(span.left)}:${String(span.right)}:${span.key}`;
      const above = open.get(place);
      open.delete(place);
      const area = { top: above?.area.top ?? i + 1, left: span.left, bottom: i + 1, right: span.right };
      next.set(place, { key: span.key, area });
    }
    open.forEach(close);
    open = next;
  });
  open.forEach(close);
  return areas;
}

interface Span {
  readonly key: string;
  readonly left: number;
  readonly right: number;
}

function spansOf(row: readonly (string | null | undefined)[]): readonly Span[] {
  const spans: Span[] = [];
  row.forEach((key, i) => {
    if (key === null || key === undefined) return;
    const last = spans.at(-1);
    if (last?.key === key && last.right === i) spans[spans.length - 1] = { ...last, right: i + 1 };
    else spans.push({ key, left: i + 1, right: i + 1 });
  });
  return spans;
}
