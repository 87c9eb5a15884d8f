import type { Univer } from '@univerjs/core';
import { freeRuleFormulas } from './freeRuleFormulas';
import { ruleParts } from './ruleParts';
import type { UniverBook } from './UniverBook';

/** Gives a workbook validation, conditional formats and filters. Until then it must hold none of them. */
export function registerRules(univer: Univer, book: UniverBook): void {
  for (const plugin of ruleParts.plugins) univer.registerPlugin(plugin);
  book.parts = ruleParts;
  freeRuleFormulas(book.injector);
}
