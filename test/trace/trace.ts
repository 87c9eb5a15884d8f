import { readFileSync } from 'node:fs';
import { createHeadlessHost } from '../../src/embedded/createHeadlessHost';
import { compareRecord, isRecord } from '../../src/excel/selftest/compareRecord';
import { conformanceCases } from '../../src/excel/selftest/conformanceCases';
import { runConformance } from '../../src/excel/selftest/runConformance';
import { loadExcel } from '../embedded/loadExcel';

/**
 * Compares what an Excel answered to the self-test with what is documented and with what the trial workbook answers, and
 * lists each difference. Exit 0: none; 1: some; 2: no record.
 */
async function trace([file]: readonly string[]): Promise<number> {
  if (file === undefined) {
    console.error('Usage: npm run trace FILE (a record of the self-test in the pane’s help)');
    return 2;
  }
  const record = readRecord(file);
  if (!isRecord(record)) {
    console.error(`${file}: not a record of the self-test (chitieu.self-test/1)`);
    return 2;
  }
  const host = createHeadlessHost('en-US');
  loadExcel(host);
  const { answers } = await runConformance((batch) => Excel.run(batch), conformanceCases);
  const differences = compareRecord(record, answers);
  console.log(
    `${record.platform} ${record.build}, ${String(record.answers.length)} of ${String(conformanceCases.length)} cases`,
  );
  for (const { id, call, source, excel, documented, trial } of differences) {
    console.log(`\n${id}: ${call}`);
    console.log(`  Excel       ${excel ?? 'not run'}`);
    console.log(`  documented  ${documented}  (${source})`);
    console.log(`  trial       ${trial ?? 'not run'}`);
  }
  console.log(`\n${String(differences.length)} differences`);
  return differences.length === 0 ? 0 : 1;
}

function readRecord(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    return error;
  }
}

void trace(process.argv.slice(2)).then((code) => process.exit(code));
