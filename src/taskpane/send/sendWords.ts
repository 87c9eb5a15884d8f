import { paneSend as english } from '../../core/words/en/paneSend';
import { paneSend as vietnamese } from '../../core/words/vi/paneSend';
import type { PaneSendWords } from '../../core/words/shape/PaneSendWords';
import type { Words } from '../../core/words/shape/Words';

/** The words of this view, which come with its script. */
export function sendWords({ language }: Words): PaneSendWords {
  return language === 'vi' ? vietnamese : english;
}
