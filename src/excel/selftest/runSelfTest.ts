import type { RunExcel } from '../RunExcel';
import { conformanceCases } from './conformanceCases';
import { runConformance, type RunConformanceOptions } from './runConformance';
import type { SelfTestRecord } from './SelfTestRecord';

/** Newest set of Excel's interface that is asked about. */
const NEWEST = 20;

/**
 * Tries on the Excel in front what it is documented to do. Only in a workbook in which there is nothing, so that nothing
 * of the user's can be touched or told; everything is taken away again.
 * @param day ISO date
 * @returns null where there is something in the workbook: then nothing was done
 */
export async function runSelfTest(
  day: string,
  options: RunConformanceOptions = {},
  run: RunExcel = (batch) => Excel.run(batch),
): Promise<SelfTestRecord | null> {
  if (!(await run(isBlank))) return null;
  const { platform, version } = Office.context.diagnostics;
  const { answers, left } = await runConformance(run, conformanceCases, options);
  const { requirements } = Office.context;
  return {
    format: 'chitieu.self-test/1',
    platform: String(platform),
    build: version,
    sets: Array.from({ length: NEWEST }, (_, i) => `1.${String(i + 1)}`)
      .filter((set) => requirements.isSetSupported('ExcelApi', set))
      .map((set) => `ExcelApi ${set}`),
    day,
    answers,
    left,
  };
}

async function isBlank(context: Excel.RequestContext): Promise<boolean> {
  const { worksheets, names, properties } = context.workbook;
  worksheets.load('items/id');
  names.load('items/name');
  properties.custom.load('items/key');
  await context.sync();
  const used = worksheets.items.map(({ id }) => {
    const range = worksheets.getItem(id).getUsedRangeOrNullObject(true);
    range.load('rowCount');
    return range;
  });
  await context.sync();
  return used.every(({ isNullObject }) => isNullObject) && names.items.length + properties.custom.items.length === 0;
}
