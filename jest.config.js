/** Fixed time zone and locale, so that no test depends on the machine it runs on. */
process.env.TZ = 'Asia/Ho_Chi_Minh';
process.env.LANG = 'vi_VN.UTF-8';

const common = {
  testEnvironment: 'node',
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
  // Published as ES modules only: hucre, and what Univer's CommonJS files require.
  transformIgnorePatterns: [
    '/node_modules/(?!(hucre|collapse-white-space|n-gram|trigram-utils|franc-min|unicode-regex|regexp-util|cjk-regex|lodash-es|nanoid|rbush|quickselect|kdbush|fast-diff)/)',
  ],
};

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
      displayName: 'unit',
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: ['<rootDir>/test/e2e/'],
      moduleNameMapper: { '^@fluentui/react-icons$': '<rootDir>/test/taskpane/fluentIcons.js' },
      globalSetup: '<rootDir>/test/support/lendOffice.ts',
    },
    {
      ...common,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/e2e/*.test.ts'],
      // The site is built once, and only when a browser test runs.
      globalSetup: '<rootDir>/test/e2e/buildSite.ts',
      globalTeardown: '<rootDir>/test/e2e/removeSite.ts',
    },
  ],
};
