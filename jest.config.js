/** @type {import('jest').Config} */
export default {
  testEnvironment: './test/support/native.environment.js',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    // Nest keeps the GraphQL types of all who declare some in one list: these specs declare their own.
    '/kernel/graphql/.+\\.ts$': '@swc/jest',
    '\\.spec\\.ts$': './test/support/native.transformer.js',
    '\\.ts$': '@swc/jest',
  },
  setupFiles: ['reflect-metadata'],
  testSequencer: './test/support/longest-first.sequencer.js',
  globalSetup: './test/support/global-setup.js',
  globalTeardown: './test/support/global-teardown.js',
  reporters: ['default', './test/support/last-line.reporter.js'],
  testTimeout: 30_000,
  maxWorkers: 2,
};
