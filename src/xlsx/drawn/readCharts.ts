import type { DrawnChart } from '../../core/workbook/DrawnChart';
import { cellAddress } from '../../core/kernel/cellAddress';
import { Tag, type XmlScanner } from '../read/XmlScanner';

/** A chart's place on its sheet. */
export interface ChartAnchor {
  /** Relationship to the chart's part. */
  readonly relation: string;
  readonly from: string;
  readonly to: string;
}

/** The charts that a drawing part places between two cells. */
export function readDrawing(scanner: XmlScanner): ChartAnchor[] {
  const anchors: ChartAnchor[] = [];
  let corner: number[] = [];
  let relation: string | null = null;
  for (let tag = scanner.next(); tag !== Tag.None; tag = scanner.next()) {
    const name = scanner.localName();
    if (tag === Tag.Open) {
      if (name === 'twoCellAnchor') {
        corner = [];
        relation = null;
      } else if (name === 'col' || name === 'row') corner.push(Number(scanner.text()));
      else if (name === 'chart') relation = scanner.attribute('id');
    } else if (name === 'twoCellAnchor' && relation !== null) {
      const [left = 0, top = 0, right = 1, bottom = 1] = corner;
      // The far corner is where the next cell begins.
      anchors.push({
        relation,
        from: cellAddress(top + 1, left + 1),
        to: cellAddress(Math.max(bottom, top + 1), Math.max(right, left + 1)),
      });
    }
  }
  return anchors;
}

/** A bar or column chart; null for any other kind. */
export function readChart(scanner: XmlScanner, { from, to }: ChartAnchor): DrawnChart | null {
  const path: string[] = [];
  const series: { name: string; values: string; color?: string }[] = [];
  let kind: DrawnChart['kind'] | null = null;
  let title = '';
  let axisTitle = '';
  let categories = '';
  for (let tag = scanner.next(); tag !== Tag.None; tag = scanner.next()) {
    if (tag === Tag.Close) {
      path.pop();
      continue;
    }
    const name = scanner.localName();
    const inside = (part: string): boolean => path.includes(part);
    const current = series.at(-1);
    if (name === 'barDir') kind = scanner.attribute('val') === 'bar' ? 'bar' : 'column';
    else if (name === 'ser') series.push({ name: '', values: '' });
    else if (inside('ser') && current !== undefined) {
      if (name === 'srgbClr') current.color ??= scanner.attribute('val') ?? '';
      else if ((name === 'v' && inside('tx')) || name === 'f') {
        const text = scanner.text() ?? '';
        if (name === 'v') current.name ||= text;
        else if (inside('cat')) categories ||= text;
        else if (inside('val')) current.values = text;
        continue;
      }
    } else if (name === 't') {
      const text = scanner.text() ?? '';
      if (inside('valAx')) axisTitle += text;
      else if (!inside('catAx')) title += text;
      continue;
    }
    if (!scanner.selfClosing) path.push(name);
  }
  if (kind === null) return null;
  return { kind, title, categories, series, from, to, ...(axisTitle === '' ? {} : { valueAxisTitle: axisTitle }) };
}
