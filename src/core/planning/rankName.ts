import { capital } from './capital';
import type { Clause } from './FigureDraft';

/** The name of what is ranked: before the number, else behind it (“tốp 5 tỉnh có chỉ số xanh cao nhất”). */
export function rankName({ lead }: Clause, tail: string): string {
  const head = lead.rest.replace(/\s+(?:nằm|đứng|thuộc|xếp)$/iu, '').replace(/^vị trí$/iu, '');
  if (head !== '') return capital(head);
  const behind = /(?:có|về)\s+(.+?)(?:\s+(?:cao|tốt|dẫn|đứng|lớn)(?!\p{L}).*)?$/iu.exec(tail)?.[1];
  return behind === undefined || /^(?:điểm|điểm số|chỉ số|kết quả)$/iu.test(behind) ? '' : capital(behind);
}
