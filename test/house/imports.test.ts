import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../server/project-root.ts'
import { cruise } from './cruise.ts'

describe('the project keeps its import rules', () => {
  let cruised: ReturnType<typeof cruise>
  beforeAll(() => {
    cruised = cruise(projectRoot(), ['schema', 'server', 'seed', 'web', 'test', 'bench', 'scripts'])
  })

  it('has no violation', () => {
    const sentences = cruised.summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)
    expect(sentences).toEqual([])
  })

  // A tool that reads nothing reports nothing: the rules count only where modules were seen.
  it.each([
    ['schema', 20],
    ['server', 60],
    ['seed', 15],
    ['web', 20],
    ['test', 20],
  ])('was read: %s has at least %i modules', (folder, least) => {
    const seen = cruised.modules.filter(({ source }) => source.startsWith(`${folder}/`))
    expect(seen.length).toBeGreaterThanOrEqual(least)
  })
})

/** For each rule, one module that breaks it. */
const planted: Record<string, readonly [path: string, text: string]> = {
  'no-cycles': ['schema/egg.ts', "import { hen } from './hen.ts'\nexport const egg = (): unknown => hen"],
  'everything-resolves': ['server/lost.ts', "export { lost } from './not-there.ts'"],
  'packages-are-declared': ['server/undeclared.ts', "import 'undeclared'"],
  'runtime-needs-no-development-package': ['server/heavy.ts', "import 'only-dev'"],
  'schema-stands-alone': ['schema/looking-up.ts', "export { actors } from '../server/queries/actors.ts'"],
  'schema-needs-zod-only': ['schema/reading.ts', "import 'node:fs'"],
  'time-stands-alone': ['schema/time/shape.ts', "import 'zod'"],
  'ports-know-no-adapter': ['server/store/graph.ts', "export { actors } from '../queries/actors.ts'"],
  'adapters-keep-the-ports': ['server/store/embedded/reasoning.ts', "export { actors } from '../../queries/actors.ts'"],
  'adapters-do-not-meet': ['server/store/embedded/borrowing.ts', "export { cypher } from '../neo4j/cypher.ts'"],
  'one-door-to-the-adapters': ['server/graphql/side-door.ts', "export { cypher } from '../store/neo4j/cypher.ts'"],
  'queries-reason-over-ports': ['server/queries/showing.ts', "export { builder } from '../graphql/builder.ts'"],
  'queries-are-pure': ['server/queries/clock.ts', "import 'node:perf_hooks'"],
  'texts-say-what-queries-find': [
    'server/text/asking.ts',
    "import type { Store } from '../store/store.ts'\nexport type S = Store",
  ],
  'claims-are-weighed-by-queries': ['server/claims/telling.ts', "export { builder } from '../graphql/builder.ts'"],
  'exports-lay-out-answers': [
    'server/exports/asking.ts',
    "import type { Store } from '../store/store.ts'\nexport type S = Store",
  ],
  'reading-is-law-written-out': ['server/reading/drawing.ts', "export { builder } from '../graphql/builder.ts'"],
  'asking-knows-no-protocol': ['server/asking/resolving.ts', "export { builder } from '../graphql/builder.ts'"],
  'answers-stand-on-queries': ['server/answers/sending.ts', "export { builder } from '../graphql/builder.ts'"],
  'graphql-asks-queries': ['server/graphql/settings.ts', "export { config } from '../config.ts'"],
  'ports-are-types-above': ['server/queries/making.ts', "export { store } from '../store/store.ts'"],
  'http-carries': ['server/http/settings.ts', "export { config } from '../config.ts'"],
  'watching-looks-on': ['server/watching/asking.ts', "export { api } from '../graphql/api.ts'"],
  'http-is-handed-the-api': ['server/http/eager.ts', "export { api } from '../graphql/api.ts'"],
  'server-knows-no-page': ['server/page.ts', "export { view } from '../web/src/views/network/network.ts'"],
  'seed-below-the-root': ['server/queries/seeding.ts', "export { load } from '../../seed/load.ts'"],
  'seed-writes-through-the-log': ['seed/opening.ts', "export { config } from '../server/config.ts'"],
  'page-stands-on-the-api': [
    'web/src/reaching.ts',
    "import type { Store } from '../../server/store/store.ts'\nexport type S = Store",
  ],
  'lists-of-the-page-are-plain': ['web/views.ts', "export { view } from './src/views/network/network.ts'"],
  'page-holds-no-law': ['web/src/dates.ts', "export { intervalOf } from '../../schema/time/partial-date.ts'"],
  'dates-at-home': ['web/src/day/comparing.ts', "export { isPartialDate } from '../../../schema/time/date-text.ts'"],
  'geometry-in-the-picture-only': ['web/src/views/table/placing.ts', "export { rings } from '../../graph/rings.ts'"],
  'views-do-not-meet': ['web/src/views/counts/peeking.ts', "export { view } from '../network/network.ts'"],
  'panels-do-not-meet': ['web/src/panels/names/peeking.ts', "export { panel } from '../partner/panel.ts'"],
  'neo4j-driver-at-home': ['server/queries/driving.ts', "import 'neo4j-driver'"],
  'pino-at-home': ['server/http/writing.ts', "import 'pino'"],
  'libsql-at-home': ['server/store/neo4j/lite.ts', "import 'libsql'"],
  'cytoscape-at-home': ['web/src/views/network/drawing.ts', "export const later = () => import('cytoscape')"],
  'yaml-at-home': ['server/http/yaml.ts', "import 'yaml'"],
  'zod-at-the-doors': ['server/queries/parsing.ts', "import 'zod'"],
  'nothing-imports-tests': ['server/fixture.ts', "export { world } from '../test/world.ts'"],
  'no-test-imports-a-test': ['test/second.test.ts', "import './first.test.ts'"],
  'roots-are-not-imported': ['test/starting.ts', "import '../server/main.ts'"],
}

/** What the planted modules reach for; clean in itself. */
const around: Record<string, string> = {
  'schema/hen.ts': "import { egg } from './egg.ts'\nexport const hen = (): unknown => egg",
  'server/config.ts': 'export const config = 1',
  'server/main.ts': 'export {}',
  'server/graphql/builder.ts': 'export const builder = 1',
  'server/graphql/api.ts': 'export const api = 1',
  'server/queries/actors.ts': 'export const actors = 1',
  'server/store/store.ts': 'export interface Store {}\nexport const store = 1',
  'server/store/neo4j/cypher.ts': 'export const cypher = 1',
  'seed/load.ts': 'export const load = 1',
  'schema/time/date-text.ts': 'export const isPartialDate = 1',
  'schema/time/partial-date.ts': 'export const intervalOf = 1',
  'web/src/graph/rings.ts': 'export const rings = 1',
  'web/src/views/network/network.ts': 'export const view = 1',
  'web/src/panels/partner/panel.ts': 'export const panel = 1',
  'test/world.ts': 'export const world = 1',
  'test/first.test.ts': 'export {}',
}

const packages = ['zod', 'yaml', 'libsql', 'neo4j-driver', 'cytoscape', 'pino']

describe('a violation is reported', () => {
  let base: string
  let violations: ReturnType<typeof cruise>['summary']['violations']

  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(base, path)), { recursive: true })
    writeFileSync(join(base, path), text)
  }

  beforeAll(() => {
    base = mkdtempSync(join(tmpdir(), 'entente-imports-'))
    const dependencies = Object.fromEntries(packages.map((name) => [name, '1.0.0']))
    write('package.json', JSON.stringify({ type: 'module', dependencies, devDependencies: { 'only-dev': '1.0.0' } }))
    for (const name of [...packages, 'only-dev', 'undeclared']) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
      write(`node_modules/${name}/index.js`, 'module.exports = 1')
    }
    for (const [path, text] of Object.entries(around)) write(path, text)
    for (const [path, text] of Object.values(planted)) write(path, text)
    violations = cruise(base, ['schema', 'server', 'seed', 'web', 'test']).summary.violations
  })
  afterAll(() => rmSync(base, { recursive: true, force: true }))

  it('of every rule there is', async () => {
    const rules = (await import(pathToFileURL(join(projectRoot(), '.dependency-cruiser.mjs')).href)) as {
      default: { forbidden: { name: string }[] }
    }
    expect(Object.keys(planted).sort()).toEqual(rules.default.forbidden.map(({ name }) => name).sort())
  })

  it.each(Object.entries(planted))('of %s', (name, [path]) => {
    expect(violations.map(({ rule, from }) => `${rule.name} in ${from}`)).toContain(`${name} in ${path}`)
  })
})
