import { defineConfig } from 'vitest/config'

// One run, three parts, one after another: what needs nothing, what needs Neo4j, what needs a browser.
// Two workers, because the machines have two cores and several tests start processes of their own.
const neo4jTests = ['test/neo4j/**/*.test.ts', 'test/**/neo4j*.test.ts', 'test/**/*.neo4j.test.ts']
const browserTests = ['test/e2e/**/*.test.ts']

export default defineConfig({
  // Vite would pick the ES build of graphql and Pothos the CommonJS one: two realms, and every type check in graphql fails.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    unstubEnvs: true,
    globalSetup: ['test/fixtures/kept-for-run.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}', 'web/src/**/*.test.{ts,tsx}'],
          exclude: [...neo4jTests, ...browserTests],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: neo4jTests,
          // Starts one Neo4j for the run and says where it is, or says in one line why there is none.
          globalSetup: ['test/neo4j/global-setup.ts'],
          // The files share one database.
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: browserTests,
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
