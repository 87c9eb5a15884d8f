import { type ILanguagePack, LocaleType, mergeLocales } from '@univerjs/core';

const PACKAGES = {
  vi: () =>
    Promise.all([
      import(/* webpackChunkName: "vi" */ '@univerjs/design/locale/vi-VN'),
      import(/* webpackChunkName: "vi" */ '@univerjs/ui/locale/vi-VN'),
      import(/* webpackChunkName: "vi" */ '@univerjs/docs-ui/locale/vi-VN'),
      import(/* webpackChunkName: "vi" */ '@univerjs/sheets/locale/vi-VN'),
      import(/* webpackChunkName: "vi" */ '@univerjs/sheets-ui/locale/vi-VN'),
      import(/* webpackChunkName: "vi" */ '@univerjs/sheets-formula-ui/locale/vi-VN'),
      import(/* webpackChunkName: "vi" */ '@univerjs/sheets-numfmt-ui/locale/vi-VN'),
      import(/* webpackChunkName: "vi" */ '@univerjs/data-validation/locale/vi-VN'),
      import(/* webpackChunkName: "vi" */ '@univerjs/sheets-data-validation/locale/vi-VN'),
      import(/* webpackChunkName: "vi" */ '@univerjs/sheets-data-validation-ui/locale/vi-VN'),
      import(/* webpackChunkName: "vi" */ '@univerjs/sheets-conditional-formatting-ui/locale/vi-VN'),
      import(/* webpackChunkName: "vi" */ '@univerjs/sheets-filter/locale/vi-VN'),
      import(/* webpackChunkName: "vi" */ '@univerjs/sheets-filter-ui/locale/vi-VN'),
    ]),
  en: () =>
    Promise.all([
      import(/* webpackChunkName: "en" */ '@univerjs/design/locale/en-US'),
      import(/* webpackChunkName: "en" */ '@univerjs/ui/locale/en-US'),
      import(/* webpackChunkName: "en" */ '@univerjs/docs-ui/locale/en-US'),
      import(/* webpackChunkName: "en" */ '@univerjs/sheets/locale/en-US'),
      import(/* webpackChunkName: "en" */ '@univerjs/sheets-ui/locale/en-US'),
      import(/* webpackChunkName: "en" */ '@univerjs/sheets-formula-ui/locale/en-US'),
      import(/* webpackChunkName: "en" */ '@univerjs/sheets-numfmt-ui/locale/en-US'),
      import(/* webpackChunkName: "en" */ '@univerjs/data-validation/locale/en-US'),
      import(/* webpackChunkName: "en" */ '@univerjs/sheets-data-validation/locale/en-US'),
      import(/* webpackChunkName: "en" */ '@univerjs/sheets-data-validation-ui/locale/en-US'),
      import(/* webpackChunkName: "en" */ '@univerjs/sheets-conditional-formatting-ui/locale/en-US'),
      import(/* webpackChunkName: "en" */ '@univerjs/sheets-filter/locale/en-US'),
      import(/* webpackChunkName: "en" */ '@univerjs/sheets-filter-ui/locale/en-US'),
    ]),
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

/** Univer's own words in one language, without those of functions; only that language is fetched. */
export async function univerWords(language: 'vi' | 'en'): Promise<UniverWords> {
  const packs = await PACKAGES[language]();
  return { locale: LOCALES[language], words: mergeLocales(...packs.map((pack) => pack.default)) };
}

/** The words of functions. */
export async function functionWords(language: 'vi' | 'en'): Promise<UniverWords> {
  return { locale: LOCALES[language], words: (await FUNCTIONS[language]()).default };
}
