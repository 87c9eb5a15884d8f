import { paneSendEn } from '../../core/words/paneSendEn';
import { paneSendVi } from '../../core/words/paneSendVi';
import type { PaneSendWords } from '../../core/words/PaneSendWords';
import type { Words } from '../../core/words/Words';

/** The words of this view, which come with its script. */
export function sendWords({ language }: Words): PaneSendWords {
  return language === 'vi' ? paneSendVi : paneSendEn;
}
