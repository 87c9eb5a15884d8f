import type { Univer } from '@univerjs/core';
import { IRenderManagerService, Spreadsheet } from '@univerjs/engine-render';
import { ConditionalFormattingIcon, DataBar } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import type { Book } from '../book/Book';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import '@univerjs/sheets-filter-ui/lib/index.css';

/** The parts of Univer's interface that a blank sheet does not need: they come once the grid takes typing. */
export function registerMore(univer: Univer, book: Book): void {
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  // A search box would take the keys away from the cell, and the list must not lead to the form's own rules.
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
    showEditOnDropdown: false,
    showSearchOnDropdown: false,
  });
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsFilterUIPlugin);
  drawRules(book);
}

/** Bars and icons of conditional formats: workbooks that come get them by themselves, not the one that is drawn already. */
function drawRules(book: Book): void {
  const drawn = book.injector.get(IRenderManagerService).getRenderById(book.unitId)?.mainComponent;
  if (drawn instanceof Spreadsheet) drawn.register(new DataBar(), new ConditionalFormattingIcon());
}
