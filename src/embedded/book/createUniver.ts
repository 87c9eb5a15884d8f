import { LocaleType, LogLevel, Univer, type ILanguagePack } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { FormulaDataModel, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { freeRuleFormulas } from './freeRuleFormulas';
import { SparseFormulaData } from './SparseFormulaData';
import { subtractShared } from './subtractShared';

/**
 * Univer without a screen: cells, formulas, number formats, validation, conditional formats and filters. The page
 * adds the parts that draw (`registerInterface` is called at the places where they must come).
 *
 * @param language words of Univer's own interface; not needed without a screen
 */
export function createUniver(
  language: { readonly locale: LocaleType; readonly words: ILanguagePack } = { locale: LocaleType.EN_US, words: {} },
  registerInterface: (univer: Univer, stage: 'before' | 'after') => void = () => undefined,
): Univer {
  subtractShared();
  const univer = new Univer({
    locale: language.locale,
    locales: { [language.locale]: language.words },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.__getInjector().replace([FormulaDataModel, { useClass: SparseFormulaData }]);
  registerInterface(univer, 'before');
  univer.registerPlugin(UniverSheetsPlugin);
  // Results come with what is drawn; whoever needs fresh ones asks for them.
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  univer.registerPlugin(UniverSheetsNumfmtPlugin, { disableTextFormatAlert: true, disableTextFormatMark: true });
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  registerInterface(univer, 'after');
  freeRuleFormulas(univer.__getInjector());
  return univer;
}
