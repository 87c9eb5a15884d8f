import { capital } from './capital';
import { contrastLabel } from './contrastLabel';
import { startsName } from './startsName';

/** Words of which a second figure's name may consist where the first one's head goes on. */
const PLACE = /^(?:tại|ở|trong|đối với|thuộc|với|cho|tính|của|khi|nếu)\s/iu;
/** “Tỷ trọng nông nghiệp … 17 %; dịch vụ 36 %”: all of them are shares. */
const SHARE = /^tỷ trọng\s+/iu;
const INDEX = /^điểm(?:\s+(?:số|chỉ số))?\s+/iu;

/**
 * The name of a figure that is not the first of its sentence: its own, or what it takes from the one before.
 *
 * @param before name of the figure before, or null
 * @param isRank the figure is a rank
 */
export function inheritedLabel(own: string, before: string | null, isRank: boolean): string {
  if (before === null) return own;
  const bare = before.replace(/^Mức (?:tăng|giảm) /u, '');
  if (isRank && (own === '' || /^xếp hạng$/iu.test(own))) return `Xếp hạng ${bare.replace(INDEX, '')}`;
  if (own === '') return capital(bare);
  const contrasted = contrastLabel(bare, own);
  if (contrasted !== null) return contrasted;
  const share = SHARE.exec(bare)?.[0];
  if (share !== undefined && !startsName(own)) return `${share}${own.charAt(0).toLowerCase()}${own.slice(1)}`;
  return PLACE.test(own) ? `${bare} ${own.charAt(0).toLowerCase()}${own.slice(1)}` : own;
}
