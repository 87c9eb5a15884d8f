import type { ExcelHost } from '../../src/embedded/host/ExcelHost';
import { createHeadlessHost } from '../../src/embedded/createHeadlessHost';
import { ExcelWorkbook } from '../../src/excel/ExcelWorkbook';
import { type Library, loadExcel } from '../embedded/loadExcel';
import { actionsOf, isRelease } from './failing';

/** A new workbook with Microsoft's own client library in front of it. */
export interface TestExcel {
  readonly host: ExcelHost;
  readonly workbook: ExcelWorkbook;
  /** What `work` cost in requests, without those that only give references back. */
  readonly syncsOf: (work: () => Promise<unknown>) => Promise<number>;
  /** Bytes of the largest request so far. */
  readonly largestRequest: () => number;
}

export function startExcel(library?: Library): TestExcel {
  const host = createHeadlessHost();
  let requests = 0;
  let largest = 0;
  const execute = host.execute.bind(host);
  host.execute = (body) => {
    largest = Math.max(largest, Buffer.byteLength(body));
    if (!isRelease(actionsOf(body))) requests += 1;
    return execute(body);
  };
  loadExcel(host, library);
  const workbook = new ExcelWorkbook();
  return {
    host,
    workbook,
    syncsOf: async (work) => {
      const before = requests;
      await work();
      return requests - before;
    },
    largestRequest: () => largest,
  };
}
