import { xlsxOf } from '../support/xlsxOf';
import { filledForm } from '../support/rawForm';
import type { Figures } from './CorpusFile';

/** Unit of the forms in the corpus: Phường Hải Dương. */
export const UNIT = '10525';

/** What was entered, by defined name: numbers, a number as text the Vietnamese way, the signs, a status, a note. */
const ENTERED = {
  CT_18_1: 61,
  CK_18_1: 52.5,
  CT_15_1_TU: 7800,
  CT_15_1_MAU: 20000,
  CT_5_1: 1234.5678,
  CT_21_1: '-',
  CT_16_1_TU: '…',
  CT_16_1_MAU: '…',
  CT_5_2: '84,2',
  TT_18_1: 'ước tính',
  GC_18_1: '- đợt 2 <đã rà soát> & "chốt"',
};

/** The same, worked out by hand: 7,800 of 20,000 are 39 %. */
export const FIGURES: Figures = {
  '5.1': 1234.5678,
  '5.2': 84.2,
  '15.1': 39,
  '16.1': '…',

  '18.1': 61,
  '18.1 last year': 52.5,
  '18.1 note': '- đợt 2 <đã rà soát> & "chốt"',
  '21.1': '-',
};

let made: Uint8Array | undefined;

/** The filled form as this product writes it. */
export function baseForm(): Uint8Array {
  return (made ??= xlsxOf(filledForm(UNIT, ENTERED)));
}
