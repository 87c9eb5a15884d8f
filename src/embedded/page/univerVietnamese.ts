/** Univer's own words in Vietnamese, package by package, without those of functions. */
export { default as design } from '@univerjs/design/locale/vi-VN';
export { default as ui } from '@univerjs/ui/locale/vi-VN';
export { default as docsUi } from '@univerjs/docs-ui/locale/vi-VN';
export { default as sheets } from '@univerjs/sheets/locale/vi-VN';
export { default as sheetsUi } from '@univerjs/sheets-ui/locale/vi-VN';
export { default as sheetsFormulaUi } from '@univerjs/sheets-formula-ui/locale/vi-VN';
export { default as sheetsNumfmtUi } from '@univerjs/sheets-numfmt-ui/locale/vi-VN';
export { default as dataValidation } from '@univerjs/data-validation/locale/vi-VN';
export { default as sheetsDataValidation } from '@univerjs/sheets-data-validation/locale/vi-VN';
export { default as sheetsDataValidationUi } from '@univerjs/sheets-data-validation-ui/locale/vi-VN';
export { default as sheetsConditionalFormattingUi } from '@univerjs/sheets-conditional-formatting-ui/locale/vi-VN';
export { default as sheetsFilter } from '@univerjs/sheets-filter/locale/vi-VN';
export { default as sheetsFilterUi } from '@univerjs/sheets-filter-ui/locale/vi-VN';
