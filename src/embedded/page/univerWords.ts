import { type ILanguagePack, LocaleType, mergeLocales } from '@univerjs/core';

const PACKAGES = {
  vi: () =>
    Promise.all([
      import(/* webpackChunkName: "vi" */ '@univerjs/design/locale/vi-VN'),
      import(/* webpackChunkName: "vi" */ '@univerjs/ui/locale/vi-VN'),
      import(/* webpackChunkName: "vi" */ '@univerjs/docs-ui/locale/vi-VN'),
      import(/* webpackChunkName: "vi" */ '@univerjs/sheets/locale/vi-VN'),
      import(/* webpackChunkName: "vi" */ '@univerjs/sheets-ui/locale/vi-VN'),
      import(/* webpackChunkName: "vi" */ '@univerjs/sheets-formula/locale/vi-VN'),
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
      import(/* webpackChunkName: "en" */ '@univerjs/sheets-formula/locale/en-US'),
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

/** Univer's own words in one language; only that language is fetched. */
export async function univerWords(
  language: 'vi' | 'en',
): Promise<{ readonly locale: LocaleType; readonly words: ILanguagePack }> {
  const packs = await PACKAGES[language]();
  const words = mergeLocales(...packs.map((pack) => pack.default));
  return { locale: language === 'vi' ? LocaleType.VI_VN : LocaleType.EN_US, words };
}
