import { mergeLocales } from '@univerjs/core';
import design from '@univerjs/design/locale/vi-VN';
import ui from '@univerjs/ui/locale/vi-VN';
import docsUi from '@univerjs/docs-ui/locale/vi-VN';
import sheets from '@univerjs/sheets/locale/vi-VN';
import sheetsUi from '@univerjs/sheets-ui/locale/vi-VN';
import sheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/vi-VN';
import sheetsNumfmtUi from '@univerjs/sheets-numfmt-ui/locale/vi-VN';
import dataValidation from '@univerjs/data-validation/locale/vi-VN';
import sheetsDataValidation from '@univerjs/sheets-data-validation/locale/vi-VN';
import sheetsDataValidationUi from '@univerjs/sheets-data-validation-ui/locale/vi-VN';
import sheetsConditionalFormattingUi from '@univerjs/sheets-conditional-formatting-ui/locale/vi-VN';
import sheetsFilter from '@univerjs/sheets-filter/locale/vi-VN';
import sheetsFilterUi from '@univerjs/sheets-filter-ui/locale/vi-VN';

/** Univer's own words in Vietnamese, without those of functions. */
export const vietnamese = mergeLocales(
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  sheetsFormulaUi,
  sheetsNumfmtUi,
  dataValidation,
  sheetsDataValidation,
  sheetsDataValidationUi,
  sheetsConditionalFormattingUi,
  sheetsFilter,
  sheetsFilterUi,
);
