// Who may import whom. ARCHITECTURE.md has the same as a table; each rule here says what to do instead.
// Held by `npm run check` and by test/house/imports.test.ts, which also plants a violation of every rule.

// What everybody above may use: the ports of the stores, and the means of working in slices and within a budget.
const ports = '^server/(store/(?!open-store)(plans/)?|work/)[a-z-]+[.]ts$'
const listOfViews = '^web/views[.]ts$'
const ours = '^(schema|server|seed|web|test|bench|scripts)/'

/** What is in `from` imports, of our own modules, nothing but `allowed` (and itself). */
const only = (name, from, allowed, comment, exceptFrom = []) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: exceptFrom },
  to: { path: ours, pathNot: [from, ...allowed] },
})

/** Only what is in `homes` imports the package. */
const atHome = (name, npmPackage, homes, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: ours, pathNot: homes },
  to: { path: `node_modules/${npmPackage}/` },
})

/** What is in `from` imports, of packages and of Node's own modules, nothing but `allowed`. */
const needs = (name, from, allowed, comment, exceptFrom = []) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: exceptFrom },
  to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'], pathNot: allowed },
})

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Move what both need into a third module below them. A field that would close a circle of types is added to its type in a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      comment: 'The module is not there: correct the path, or install the package and commit the lock file.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'packages-are-declared',
      comment:
        'Declare the package in package.json, with its line in docs/dependencies.md; one that only happens to be installed may be gone tomorrow.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'runtime-needs-no-development-package',
      comment:
        'What the server and the seed run on belongs into "dependencies" of package.json, not into "devDependencies".',
      severity: 'error',
      // A thread of the program run from its source, which the built program does without.
      from: { path: '^(schema|server|seed)/', pathNot: '^server/store/embedded/run-writer-thread[.]mjs$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },

    only('schema-stands-alone', '^schema/', [], 'Schema says what things are; it knows no reader and no store.'),
    needs(
      'schema-needs-zod-only',
      '^schema/',
      ['node_modules/zod/'],
      'Shapes are zod and plain functions; reading files and asking stores is for others.',
    ),
    {
      name: 'time-stands-alone',
      comment: 'schema/time is arithmetic on days, used by the page too: it imports nothing but itself, not even zod.',
      severity: 'error',
      from: { path: '^schema/time/' },
      to: { pathNot: '^schema/time/' },
    },

    only(
      'ports-know-no-adapter',
      ports,
      ['^schema/', '^server/errors[.]ts$'],
      'A port is a promise in the words of the field: it names shapes of schema/ and no store.',
    ),
    only(
      'adapters-keep-the-ports',
      '^server/store/(neo4j|embedded)/',
      ['^schema/', ports, '^server/errors[.]ts$'],
      'A store selects and does not reason: it knows shapes, the ports and its own driver. What counts as what is for server/queries.',
    ),
    {
      name: 'adapters-do-not-meet',
      comment: 'What two stores share goes beside the ports in server/store/, or into schema/.',
      severity: 'error',
      from: { path: '^server/store/(neo4j|embedded)/' },
      to: { path: '^server/store/(neo4j|embedded)/', pathNot: '^server/store/$1/' },
    },
    {
      name: 'one-door-to-the-adapters',
      comment: 'Ask openStore() for the configured store, and use it through the ports.',
      severity: 'error',
      from: {
        path: ours,
        pathNot: ['^server/store/(neo4j|embedded)/', '^server/store/open-store[.]ts$', '^(test|bench)/'],
      },
      to: { path: '^server/store/(neo4j|embedded)/' },
    },

    only(
      'queries-reason-over-ports',
      '^server/queries/',
      ['^schema/', ports, '^server/errors[.]ts$'],
      'A question is law and arithmetic over the rows of a port. If the port cannot answer, widen the port and its contract.',
    ),
    needs(
      'queries-are-pure',
      '^server/queries/',
      [],
      'A question is plain TypeScript: no package, no file, no clock of its own.',
    ),
    only(
      'claims-are-weighed-by-queries',
      '^server/claims/',
      ['^schema/', '^server/queries/', ports, '^server/errors[.]ts$'],
      'A verdict on a published figure rests on answers of server/queries and on nothing else.',
    ),
    only(
      'reading-is-law-written-out',
      '^server/reading/',
      ['^schema/', '^server/queries/', ports, '^server/errors[.]ts$'],
      'The reading is what server/queries answer, as rows: it names no store, and a store is handed it.',
    ),
    only(
      'asking-knows-no-protocol',
      '^server/asking/',
      ['^schema/', '^server/(queries|claims)/', ports, '^server/errors[.]ts$'],
      'The moment of a request is the same for the API, files and the command line: it names no way of asking.',
    ),
    only(
      'answers-stand-on-queries',
      '^server/answers/',
      ['^schema/', '^server/(queries|claims|text)/', ports, '^server/errors[.]ts$'],
      'An answer that can be cited is a question, its data and its hash; how it is sent is for server/graphql and server/http.',
    ),
    only(
      'texts-say-what-queries-find',
      '^server/text/',
      ['^schema/', '^server/(queries|claims)/', '^server/store/canonical-json[.]ts$'],
      'Sentences are made from answers, for every client alike; a text asks no store.',
    ),
    only(
      'exports-lay-out-answers',
      '^server/exports/',
      ['^schema/', '^server/(queries|claims|answers|text)/', '^server/errors[.]ts$'],
      'A format lays out an answer that is there already; it asks no store.',
    ),
    only(
      'graphql-asks-queries',
      '^server/graphql/',
      ['^schema/', '^server/(asking|queries|claims|text|answers)/', ports, '^server/(errors|project-root)[.]ts$'],
      'The API shows what server/queries answer. Settings, HTTP and stores are handed to it by server/main.ts.',
    ),
    {
      name: 'ports-are-types-above',
      comment: 'Use `import type`: questions and the API are handed a store, they never make one.',
      severity: 'error',
      from: { path: '^server/(asking|queries|reading|claims|text|answers|exports|graphql|http|watching)/' },
      to: { path: '^server/store/(statement-log|graph|store)[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    only(
      'http-carries',
      '^server/http/',
      [
        '^schema/',
        '^server/(asking|queries|claims|text|answers|exports)/',
        '^server/graphql/(api|api-request|schema)[.]ts$',
        ports,
        listOfViews,
        '^server/(errors|refusal-codes)[.]ts$',
      ],
      'HTTP carries answers, in the formats there are. Settings and stores are handed to it by server/main.ts.',
    ),
    only(
      'watching-looks-on',
      '^server/watching/',
      [
        '^schema/revision[.]ts$',
        '^server/asking/request-note[.]ts$',
        '^server/store/store[.]ts$',
        '^server/work/meter[.]ts$',
        '^server/(errors|refusal-codes)[.]ts$',
      ],
      'Who watches reads what was noted of a request and asks the store how it is; what it should know more, the way of a request notes.',
    ),
    {
      name: 'http-is-handed-the-api',
      comment:
        'Use `import type`: the API is loaded by server/main.ts when the first request needs it. The moment of a request is in server/asking.',
      severity: 'error',
      from: { path: '^server/http/' },
      to: { path: '^server/graphql/(api|api-request|schema)[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'server-knows-no-page',
      comment: 'The server sends built files from a folder it is told; it imports nothing of the page.',
      severity: 'error',
      from: { path: '^(schema|server|seed)/' },
      to: { path: '^web/', pathNot: listOfViews },
    },
    {
      name: 'lists-of-the-page-are-plain',
      comment:
        'The lists of views and of answers are read by the server and by the generator of documents: plain data, no import.',
      severity: 'error',
      from: { path: '^web/(views|answers)[.]ts$' },
      to: {},
    },
    {
      name: 'seed-below-the-root',
      comment: 'Only server/main.ts loads the seed, through its loader.',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/main[.]ts$' },
      to: { path: '^seed/' },
    },

    only(
      'seed-writes-through-the-log',
      '^seed/',
      ['^schema/', ports, '^server/(errors|project-root)[.]ts$'],
      'The seed is read, checked and appended to a StatementLog that it is handed; only seed/main.ts opens a store.',
      ['^seed/main[.]ts$'],
    ),

    only(
      'page-stands-on-the-api',
      '^web/',
      ['^schema/time/', '^schema/words/', '^schema/fold[.]ts$', '^schema/schema[.]graphql$'],
      'The page knows the API and nothing of the server: ask for the field, or add it to server/graphql.',
      ['[.]test[.]tsx?$'],
    ),
    {
      name: 'page-holds-no-law',
      comment:
        'What may hold or not on a day is computed by server/queries: ask the API for the field. The page finds the span that a day falls into or the step that it stands on (web/src/day/span.ts) and orders whole days; which days a partial date may be it never asks.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^schema/time/', pathNot: '^schema/time/(day|date-text)[.]ts$' },
    },
    {
      name: 'dates-at-home',
      comment: 'Reading and writing dates as texts is for web/src/dates.ts: use what it gives, or `import type`.',
      severity: 'error',
      from: { path: '^web/', pathNot: ['^web/src/dates[.]ts$', '[.]test[.]tsx?$'] },
      to: { path: '^schema/time/date-text[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'geometry-in-the-picture-only',
      comment:
        'Who stands where is in web/src/day, without places. Where that is drawn is for web/src/graph and the view that shows it.',
      severity: 'error',
      from: { path: '^web/src/', pathNot: ['^web/src/graph/', '^web/src/views/network/'] },
      to: { path: '^web/src/graph/' },
    },
    {
      name: 'views-do-not-meet',
      comment: 'What two views share goes into web/src/ui, cite, day or graph.',
      severity: 'error',
      from: { path: '^web/src/views/([^/]+)/' },
      to: { path: '^web/src/views/[^/]+/', pathNot: '^web/src/views/$1/' },
    },
    {
      name: 'panels-do-not-meet',
      comment: 'What two panels share goes into web/src/ui or day.',
      severity: 'error',
      from: { path: '^web/src/panels/([^/]+)/' },
      to: { path: '^web/src/panels/[^/]+/', pathNot: '^web/src/panels/$1/' },
    },

    atHome(
      'neo4j-driver-at-home',
      'neo4j-driver',
      ['^server/store/neo4j/', '^test/'],
      'Only the Neo4j adapter knows the driver. Ask a port.',
    ),
    atHome(
      'pino-at-home',
      'pino',
      ['^server/watching/json-lines[.]ts$'],
      'Lines are written through server/watching/log.ts, which loads what writes them with the first.',
    ),
    atHome(
      'libsql-at-home',
      'libsql',
      ['^server/store/embedded/', '^test/', '^bench/bare-load[.]ts$'],
      'Only the embedded adapter knows SQLite. Ask a port.',
    ),
    atHome(
      'cytoscape-at-home',
      'cytoscape',
      ['^web/src/graph/'],
      'Only web/src/graph draws with Cytoscape. Give it elements.',
    ),
    atHome('yaml-at-home', 'yaml', ['^seed/', '^test/'], 'Only the seed is YAML; everything else reads the log.'),
    atHome(
      'zod-at-the-doors',
      'zod',
      ['^schema/(shapes|checked-statement)[.]ts$', '^seed/', '^server/store/log-lines[.]ts$', '^server/cli/', '^test/'],
      'Kinds are told as data; shapes are made of them where they come in, in schema/shapes.ts, the seed and the lines of a log; the way of a request does not load zod. Use `import type`.',
    ),

    {
      name: 'nothing-imports-tests',
      comment: 'Move what both need out of test/, to where its subject lives.',
      severity: 'error',
      from: { path: ours, pathNot: ['^test/', '^scripts/pictures[.]ts$'] },
      to: { path: '(^test/|[.]test[.]tsx?$)' },
    },
    {
      name: 'no-test-imports-a-test',
      comment: 'Move what two tests share into a module of its own beside them.',
      severity: 'error',
      from: { path: '^test/' },
      to: { path: '[.]test[.]tsx?$' },
    },
    {
      name: 'roots-are-not-imported',
      comment: 'A main file wires a program up and runs it: start it as a process, or import what it wires.',
      severity: 'error',
      from: {},
      to: { path: '^(server/main|server/cli/main|seed/main|web/src/main)[.]tsx?$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|[.]cache|data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'style', 'types'],
    },
  },
}
