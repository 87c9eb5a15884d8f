import { type ILanguagePack, LocaleType, mergeLocales } from '@univerjs/core';
import * as vietnamese from './univerVietnamese';

/** The Vietnamese words come with the page, whose first cell they would keep waiting; the English are asked for. */
const GRID = {
  vi: () => Promise.resolve(vietnamese),
  en: () => import(/* webpackChunkName: "en" */ './univerEnglish'),
} as const;

/** What each of five hundred functions does: half of all words, and of use to whoever writes a formula. */
const FUNCTIONS = {
  vi: () => import('@univerjs/sheets-formula/locale/vi-VN'),
  en: () => import('@univerjs/sheets-formula/locale/en-US'),
} as const;

export interface UniverWords {
  readonly locale: LocaleType;
  readonly words: ILanguagePack;
}

const LOCALES = { vi: LocaleType.VI_VN, en: LocaleType.EN_US } as const;

/** Univer's own words in one language, without those of functions. */
export async function univerWords(language: 'vi' | 'en'): Promise<UniverWords> {
  return { locale: LOCALES[language], words: mergeLocales(...Object.values(await GRID[language]())) };
}

/** The words of functions. */
export async function functionWords(language: 'vi' | 'en'): Promise<UniverWords> {
  return { locale: LOCALES[language], words: (await FUNCTIONS[language]()).default };
}
