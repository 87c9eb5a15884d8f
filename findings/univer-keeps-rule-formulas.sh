#!/usr/bin/env bash
# Univer 0.25.1 (@univerjs/sheets-data-validation): the formula of a validation rule is registered with the formula engine
# when the rule comes, and is still there when the rule has been removed by the library's own mutation, since the rule is
# looked up after it has left the model. Each rule that ever stood is calculated at every change for as long as the page
# lives, also after its workbook was disposed of. Ends with 1 if that changes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
version=0.25.1
packages=(core data-validation engine-formula sheets sheets-data-validation sheets-formula sheets-numfmt)
npm install --silent --no-audit --no-fund $(printf "@univerjs/%s@$version " "${packages[@]}") rxjs
cat > try.cjs <<'JS'
const { Univer, UniverInstanceType, ICommandService, IUniverInstanceService, DataValidationType } = require('@univerjs/core');
const { UniverFormulaEnginePlugin, IOtherFormulaManagerService } = require('@univerjs/engine-formula');
const { UniverSheetsPlugin } = require('@univerjs/sheets');
const { UniverSheetsFormulaPlugin } = require('@univerjs/sheets-formula');
const { UniverSheetsNumfmtPlugin } = require('@univerjs/sheets-numfmt');
const validation = require('@univerjs/data-validation');
const { UniverSheetsDataValidationPlugin } = require('@univerjs/sheets-data-validation');

const univer = new Univer({ locale: 'enUS', locales: { enUS: {} }, logLevel: 0 });
univer.registerPlugin(UniverFormulaEnginePlugin);
univer.registerPlugin(UniverSheetsPlugin);
univer.registerPlugin(UniverSheetsFormulaPlugin);
univer.registerPlugin(UniverSheetsNumfmtPlugin);
univer.registerPlugin(validation.UniverDataValidationPlugin);
univer.registerPlugin(UniverSheetsDataValidationPlugin);
univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: 'book', sheetOrder: ['sheet'], sheets: { sheet: { id: 'sheet' } } });

const injector = univer.__getInjector();
const commands = injector.get(ICommandService);
const where = { unitId: 'book', subUnitId: 'sheet' };
const count = () =>
  Object.values(injector.get(IOtherFormulaManagerService).getOtherFormulaData())
    .flatMap((sheets) => Object.values(sheets ?? {}))
    .flatMap((formulas) => Object.keys(formulas ?? {})).length;
const rules = () => injector.get(validation.DataValidationModel).getRules('book', 'sheet').length;

(async () => {
  const rule = { uid: 'r', type: DataValidationType.CUSTOM, formula1: '=A1>0', ranges: [{ startRow: 0, startColumn: 0, endRow: 9, endColumn: 0 }] };
  commands.syncExecuteCommand(validation.AddDataValidationMutation.id, { ...where, rule });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const before = [rules(), count()];
  commands.syncExecuteCommand(validation.RemoveDataValidationMutation.id, { ...where, ruleId: 'r' });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const after = [rules(), count()];
  injector.get(IUniverInstanceService).disposeUnit('book');
  await new Promise((resolve) => setTimeout(resolve, 500));
  const closed = count();
  console.log(`Univer 0.25.1: rules and their formulas ${before.join(', ')}; rule removed ${after.join(', ')}; workbook closed ${closed} formula`);
  process.exit([...before, ...after, closed].join() === '1,1,0,1,1' ? 0 : 1);
})();
JS
node try.cjs
