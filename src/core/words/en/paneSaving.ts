import { formatShort } from '../formatShort';
import type { PaneSavingWords } from '../shape/PaneSavingWords';

export const paneSaving: PaneSavingWords = {
  stopped: 'Stopped; no file was made.',
  making: 'Making the file…',
  handedOver: (file, size) => `${file} is made (${size}). It is usually in the Downloads folder. Do you see it?`,
  seen: 'I see it',
  notSeen: 'It is not there',
  done: (file) => `${file} is saved.`,
  otherWays: 'The program in use may have blocked the download. Please try these ways, one after the other:',
  again: 'Download again',
  choosePlace: 'Choose where to save…',
  openInExcel: 'Open as a new workbook in Excel',
  openedInExcel: 'Opened as a new workbook in Excel; please save that one (Ctrl+S).',
  openWindow: 'Open in a new window',
  windowBlocked: 'The new window was blocked. Please try another way.',
  copyForWord: 'Copy, to paste into Word',
  copyText: 'Copy the content',
  bytes: (count) => `${formatShort(Math.max(1, Math.round(count / 1000)), 'en')} KB`,
};
