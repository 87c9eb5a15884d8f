import { ALL_IMPLEMENTED_FUNCTIONS, type IFunctionInfo, IFunctionService } from '@univerjs/engine-formula';
import { FUNCTION_LIST, IDescriptionService } from '@univerjs/sheets-formula';
import type { UniverBook } from '../book/UniverBook';

declare module '@univerjs/sheets-formula' {
  /** What each function expects. Univer keeps it to itself; the part of the package that comes later gives it. */
  const FUNCTION_LIST: IFunctionInfo[];
}

/**
 * Gives formulas their five hundred functions. A grid takes typing without them, so they and their descriptions come
 * once it does (this file alone is given those parts of the two packages: `webpack.config.js`); a formula that was
 * entered before is then calculated.
 */
export function registerFunctions(book: UniverBook): void {
  const functions = book.injector.get(IFunctionService);
  const missing = ALL_IMPLEMENTED_FUNCTIONS.filter(([, name]) => !functions.hasExecutor(name));
  const names = missing.map(([, name]) => name);
  functions.registerExecutors(...missing.map(([Implementation, name]) => new Implementation(name)));
  functions.deleteFormulaAstCacheKey(...names);
  const described = new Set<string>(names.map(String));
  const descriptions = FUNCTION_LIST.filter(({ functionName }) => described.has(functionName));
  book.injector.get(IDescriptionService).registerDescriptions(descriptions);
  book.calculateAll();
}
