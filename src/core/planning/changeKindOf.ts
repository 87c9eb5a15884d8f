import { isRate } from './isRate';
import type { ChangeKind } from '../catalogue/Catalogue';

/** By what a figure is to change: percent, percentage points, ranks, times or a count. */
export function changeKindOf(change: 'increase' | 'decrease', unit: string | null, label: string): ChangeKind {
  const own = unit?.toLowerCase() ?? '';
  const up = change === 'increase';
  if (own.startsWith('lần')) return up ? 'times' : 'countDecrease';
  if (/^(?:bậc|thứ bậc|hạng|thứ hạng|vị trí)/u.test(own)) return up ? 'rankIncrease' : 'rankDecrease';
  const isPoints = /^điểm\s*(?:%|phần)/u.test(own) || (/^[%‰]|^phần trăm/u.test(own) && isRate(label));
  if (isPoints) return up ? 'pointIncrease' : 'pointDecrease';
  if (/^[%‰]|^phần trăm/u.test(own)) return up ? 'percentIncrease' : 'percentDecrease';
  return up ? 'countIncrease' : 'countDecrease';
}
