const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const esOnly = require('./test/runner/esOnly');

/** Fixed time zone and locale, so that no test depends on the machine it runs on. */
process.env.TZ = 'Asia/Ho_Chi_Minh';
process.env.LANG = 'vi_VN.UTF-8';

/** Whatever the tests, and the programs they start, leave among temporary files is gone with the run. */
const temporary = mkdtempSync(path.join(tmpdir(), 'chitieu-test-'));
process.env.TMPDIR = temporary;
process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));

const common = {
  roots: ['<rootDir>/test'],
  transform: {
    '^.+\\.(m?[jt]sx?)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esOnly.join('|')})/)`],
};

/** Suites that share a process and its modules, so that Node meets the product's code once and not with each suite. */
const together = {
  ...common,
  runner: '<rootDir>/test/runner/inProcesses.mjs',
  setupFiles: ['<rootDir>/test/runner/typescript.cjs'],
  setupFilesAfterEnv: ['<rootDir>/test/runner/limitTime.ts'],
};
/** Suites with a page of their own, or with another build of Microsoft's library than the others: each needs a new realm. */
const APART = ['test/taskpane/', 'test/commands/', 'test/excel/conformance/', 'test/embedded/page/'];
/** Suites with Microsoft's library, which makes a window of the whole process. */
const EXCEL = ['test/excel/', 'test/embedded/'];
const BROWSER = ['test/e2e/'];
const suitesOf = (beginnings) => beginnings.map((beginning) => `<rootDir>/${beginning}**/*.test.ts?(x)`);

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 120000,
  // One more than most machines of CI have processors: suites of the browser wait a third of their time. A worker that has
  // grown begins anew before its next suite.
  maxWorkers: 3,
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/test/longestFirst.js',
  projects: [
    {
      ...common,
      displayName: 'pane',
      testMatch: suitesOf(APART),
      moduleNameMapper: { '^@fluentui/react-icons$': '<rootDir>/test/taskpane/fluentIcons.js' },
    },
    {
      ...together,
      displayName: 'excel',
      testMatch: suitesOf(EXCEL),
      testPathIgnorePatterns: APART,
      globalSetup: '<rootDir>/test/support/lendOffice.ts',
    },
    {
      ...together,
      displayName: 'unit',
      testPathIgnorePatterns: [...APART, ...EXCEL, ...BROWSER],
      globalSetup: '<rootDir>/test/support/lendOffice.ts',
    },
    {
      ...together,
      displayName: 'browser',
      testMatch: suitesOf(BROWSER),
      // Once, and only when a browser test runs.
      globalSetup: '<rootDir>/test/e2e/prepareBrowserTests.ts',
      globalTeardown: '<rootDir>/test/e2e/removeSite.ts',
    },
  ],
};
