const path = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * Suites that take long, the longest first: whatever begins last must be short, or one worker would wait for the other.
 * Those of the browser are not the first, as the site is built meanwhile.
 */
const LONG = [
  'test/core/campaign/wholeCampaign.test.ts',
  'test/excel/sameFindings.test.ts',
  'test/excel/faults.test.ts',
  'test/e2e/accessibility.test.ts',
  'test/e2e/campaign.test.ts',
  'test/e2e/served.test.ts',
  'test/e2e/embedded.test.ts',
  'test/e2e/mistakes.test.ts',
  'test/e2e/trialWork.test.ts',
  'test/core/planning/typingHabits.test.ts',
  'test/e2e/reading.test.ts',
  'test/e2e/narrow.test.ts',
  'test/excel/injection.test.ts',
  'test/excel/loadSheets.test.ts',
  'test/e2e/plan.test.ts',
  'test/corpus/corpus.test.ts',
  'test/cli/planBook.test.ts',
  'test/excel/readSheets.test.ts',
  'test/xlsx/fuzz.test.ts',
  'test/xlsx/readByOthers.test.ts',
  'test/cli/limits.test.ts',
  'test/e2e/sending.test.ts',
  'test/core/city/recalculated.test.ts',
  'test/core/campaign/qualityGate.test.ts',
  'test/taskpane/compileKept.test.tsx',
  'test/taskpane/plan.test.tsx',
  'test/taskpane/compileJob.test.tsx',
  'test/taskpane/duties.test.tsx',
  'test/taskpane/arrival.test.tsx',
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path: file, context }) => {
      const at = LONG.indexOf(path.relative(context.config.rootDir, file));
      return at === -1 ? LONG.length : at;
    };
    return super.sort(tests).sort((a, b) => place(a) - place(b));
  }
};
