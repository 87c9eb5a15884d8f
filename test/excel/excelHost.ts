import type { ExcelHost } from '../../src/embedded/host/ExcelHost';
import { createHeadlessHost } from '../../src/embedded/createHeadlessHost';
import { ExcelWorkbook } from '../../src/excel/ExcelWorkbook';
import { loadExcel } from '../embedded/loadExcel';

/** A new workbook with Microsoft's own client library in front of it. */
export interface TestExcel {
  readonly host: ExcelHost;
  readonly workbook: ExcelWorkbook;
  /** What `work` cost in `context.sync` calls. */
  readonly syncsOf: (work: () => Promise<unknown>) => Promise<number>;
  /** Bytes of the largest request so far. */
  readonly largestRequest: () => number;
}

export function startExcel(): TestExcel {
  const host = createHeadlessHost();
  let syncs = 0;
  let largest = 0;
  const execute = host.execute.bind(host);
  host.execute = (body) => {
    largest = Math.max(largest, Buffer.byteLength(body));
    return execute(body);
  };
  loadExcel(host);
  const workbook = new ExcelWorkbook((batch) =>
    Excel.run(async (context) => {
      const sync = context.sync.bind(context) as () => Promise<void>;
      // `Excel.run` itself calls `sync` once more at the end, which sends nothing of ours.
      let ours = true;
      context.sync = (<T>(value?: T) => {
        if (ours) syncs += 1;
        return sync().then(() => value);
      }) as typeof context.sync;
      try {
        return await batch(context);
      } finally {
        ours = false;
      }
    }),
  );
  return {
    host,
    workbook,
    syncsOf: async (work) => {
      const before = syncs;
      await work();
      return syncs - before;
    },
    largestRequest: () => largest,
  };
}
