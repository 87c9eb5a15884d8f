/** Runs a batch against Excel: `Excel.run` itself, or in tests the same with a session of their own. */
export type RunExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
