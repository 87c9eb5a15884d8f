/** Fixed time zone and locale, so that no test depends on the machine it runs on. */
process.env.TZ = 'Asia/Ho_Chi_Minh';
process.env.LANG = 'vi_VN.UTF-8';

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
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
  // hucre is published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|@univerjs)/)'],
  testTimeout: 30000,
};
