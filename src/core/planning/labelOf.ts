import { capital } from './capital';
import type { Clause } from './FigureDraft';
import { startsName } from './startsName';

/**
 * The figure's name from the words before its number, the counted noun and the words behind it: `Trồng mới` + `rừng sản
 * xuất`, `Có thêm` + `xã` + `đạt chuẩn`. Empty if nothing names it.
 */
export function labelOf({ candidate, words, lead, labelHead }: Clause, tail: string): string {
  const { noun } = candidate;
  const head = lead.rest.replace(/[\s,:;–-]+$/u, '');
  const isBare = /^(?:có|cho|được|đạt|với)?$/iu.test(head);
  if (isBare && noun !== '') {
    if (tail === '' && head === '') return words.change === null && lead.moves === null ? '' : capital(noun);
    const added = words.changeWords === 'thêm' || words.changeWords === 'tăng thêm' ? 'tăng thêm' : '';
    return ['Số', noun, tail, added].filter((part) => part !== '').join(' ');
  }
  // A bracket alone names nothing: “năm 2028 đạt 135 tỷ đồng (theo giá hiện hành)”.
  if (isBare) return /^\([^()]*\)$/u.test(tail) ? '' : capital(tail);
  if (/^(?:bình quân|trung bình)$/iu.test(head) && labelHead !== null)
    return capital(`${labelHead} ${head.toLowerCase()}`);
  if (/^(?:bình quân|trung bình)$/iu.test(head))
    return capital([head, noun, tail].filter((part) => part !== '').join(' '));
  const isTask = startsName(head) && !words.verb && !/^(?:tỷ lệ|tỉ lệ|số|tổng|điểm)(?!\p{L})/iu.test(head);
  const says = head.toLowerCase().includes(noun.toLowerCase());
  const named =
    noun !== '' &&
    !says &&
    (tail !== '' || (isTask && noun !== 'người')) &&
    (!candidate.unit?.includes('/') || (isTask && tail === ''))
      ? noun
      : '';
  return capital([head, named, tail].filter((part) => part !== '').join(' '));
}
