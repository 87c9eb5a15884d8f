/** Univer's own words in English, package by package, without those of functions. */
export { default as design } from '@univerjs/design/locale/en-US';
export { default as ui } from '@univerjs/ui/locale/en-US';
export { default as docsUi } from '@univerjs/docs-ui/locale/en-US';
export { default as sheets } from '@univerjs/sheets/locale/en-US';
export { default as sheetsUi } from '@univerjs/sheets-ui/locale/en-US';
export { default as sheetsFormulaUi } from '@univerjs/sheets-formula-ui/locale/en-US';
export { default as sheetsNumfmtUi } from '@univerjs/sheets-numfmt-ui/locale/en-US';
export { default as dataValidation } from '@univerjs/data-validation/locale/en-US';
export { default as sheetsDataValidation } from '@univerjs/sheets-data-validation/locale/en-US';
export { default as sheetsDataValidationUi } from '@univerjs/sheets-data-validation-ui/locale/en-US';
export { default as sheetsConditionalFormattingUi } from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
export { default as sheetsFilter } from '@univerjs/sheets-filter/locale/en-US';
export { default as sheetsFilterUi } from '@univerjs/sheets-filter-ui/locale/en-US';
