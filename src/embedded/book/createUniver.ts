import { LocaleType, LogLevel, Univer, type ILanguagePack } from '@univerjs/core';
import { FormulaDataModel, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { SparseFormulaData } from './SparseFormulaData';
import { subtractShared } from './subtractShared';

/**
 * Univer without a screen: cells, formulas and number formats (`registerRules` adds the rest). The page adds the parts
 * that draw (`registerInterface` is called at the places where they must come).
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
  registerInterface(univer, 'after');
  return univer;
}
