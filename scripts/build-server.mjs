// Bundles the server and the command line into dist. The server is one CommonJS file that a small launcher starts with V8's code cache, since
// what its start costs is mostly compiling; what it does not need is in the file but not run. The command line is small and keeps in
// dist/chunks what it loads only when it needs it (the seed's reader, Neo4j's driver, zod).
// usage: node scripts/build-server.mjs

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { build } from 'esbuild'
import { root } from './step.mjs'

const dist = join(root, 'dist')

/** What both bundles share. @type {import('esbuild').BuildOptions & { write: false }} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // The ES build of each package: unused parts are left out, and there is one copy of graphql.
  mainFields: ['module', 'main'],
  // A native package: it finds its binary beside itself in node_modules.
  external: ['libsql'],
  minify: true,
  sourcemap: 'linked',
  legalComments: 'linked',
  write: false,
  logLevel: 'warning',
}

/** A script under the hash of what it holds, so that one build's is never taken for another's. @param {string} name @param {Uint8Array} contents */
const hashed = (name, contents) => `${name}.${createHash('sha256').update(contents).digest('hex').slice(0, 16)}.cjs`

// Both bundles start the thread that writes large revisions, and so must know its name.
const thread = await build({
  ...shared,
  entryPoints: { 'writer-thread': 'server/store/embedded/run-writer-thread.ts' },
  outdir: 'dist',
  format: 'cjs',
  sourcemap: false,
  define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': 'addressOfBundle' },
  banner: { js: "const addressOfBundle = require('node:url').pathToFileURL(__filename).href;" },
}).catch(() => process.exit(1))
const [writerThread = { contents: new Uint8Array() }] = thread.outputFiles.filter(({ path }) => path.endsWith('.js'))
const threadFile = hashed('writer-thread', writerThread.contents)

const [server, cli] = await Promise.all([
  build({
    ...shared,
    entryPoints: { 'server.bundle': 'server/main.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    charset: 'ascii',
    define: {
      'process.env.NODE_ENV': '"production"',
      'import.meta.url': 'addressOfBundle',
      WRITER_THREAD_FILE: JSON.stringify(`./${threadFile}`),
    },
    banner: { js: "const addressOfBundle = require('node:url').pathToFileURL(__filename).href;" },
  }),
  build({
    ...shared,
    entryPoints: { cli: 'server/cli/main.ts' },
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    format: 'esm',
    // Its chunks are a folder below the thread's file.
    define: { 'process.env.NODE_ENV': '"production"', WRITER_THREAD_FILE: JSON.stringify(`../${threadFile}`) },
    // Packages written as CommonJS ask for Node's own modules by `require`, which an ES module lacks.
    banner: {
      js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
    },
  }),
]).catch(() => {
  // esbuild has said what is wrong and where.
  process.exit(1)
})

// `charset` writes texts so, and leaves the literals of regular expressions as they are.
for (const { path, contents } of server.outputFiles) {
  const at = contents.findIndex((byte) => byte > 127)
  if (!path.endsWith('.cjs') || at === -1) continue
  const excerpt = new TextDecoder().decode(contents.slice(Math.max(0, at - 60), at + 20))
  console.error(
    `${path} is read as ASCII and has other characters: make the regular expression of a text in “${excerpt}”`,
  )
  process.exit(1)
}

// Written after all of it is made, so that a build that fails leaves the last good one.
const outputs = [...server.outputFiles, ...cli.outputFiles]
for (const { path, contents } of outputs) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, contents)
}

writeFileSync(join(dist, threadFile), writerThread.contents)

const bundle = join(dist, 'server.bundle.cjs')
const named = hashed('server', readFileSync(bundle))
renameSync(bundle, join(dist, named))
writeFileSync(
  join(dist, 'server.cjs'),
  readFileSync(join(root, 'scripts', 'launch-server.cjs'), 'utf8').replace('BUNDLE', named),
)

const made = new Set([...outputs.map(({ path }) => relative(dist, path)), named, threadFile])
for (const folder of ['', 'chunks']) {
  for (const entry of readdirSync(join(dist, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name)
    const ours = folder === 'chunks' || /^(server|writer-thread)\.[0-9a-f]{16}\./.test(entry.name)
    if (entry.isFile() && ours && !made.has(path)) rmSync(join(dist, path))
  }
}

await warmUp()

/**
 * Runs the server once, with the seed in a folder of its own, and asks it a question, so that V8's code cache holds what a start needs. Where that does
 * not work the server still starts, only slower, and says what is wrong when it is started for real.
 */
async function warmUp() {
  const data = mkdtempSync(join(tmpdir(), 'entente-warm-up-'))
  const child = spawn(process.execPath, [join(dist, 'server.cjs')], {
    cwd: root,
    env: { ...process.env, ENTENTE_STORE: 'embedded', ENTENTE_DATA: data, HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const limit = setTimeout(() => child.kill('SIGKILL'), 60_000)
  let said = ''
  child.stdout.setEncoding('utf8').on('data', async (/** @type {string} */ text) => {
    said += text
    const address = /Entente is at (\S+)/.exec(said)?.[1]
    if (address === undefined) return
    child.stdout.removeAllListeners('data').resume()
    await askOf(address).catch(() => {})
    child.kill('SIGTERM')
  })
  await ended
  clearTimeout(limit)
  rmSync(data, { recursive: true, force: true })
  if (!readdirSync(dist).some((name) => name.startsWith(`${basename(named)}.`) && name.endsWith('.cache'))) {
    process.stderr.write('The code cache could not be made; the server will start slower.\n')
  }
}

/** Asks a count of the first owner, which runs most of what any question runs. @param {string} address */
async function askOf(address) {
  const ask = async (/** @type {string} */ query, variables = {}) => {
    const body = JSON.stringify({ query, variables })
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    })
    return /** @type {any} */ (await response.json()).data
  }
  const { owners } = await ask('{ owners { id } }')
  const { countingDefinitions } = await ask('query ($of: ID) { countingDefinitions(of: $of) { id } }', {
    of: owners[0].id,
  })
  await ask(
    'query ($of: ID!, $d: ID!) { partnerCount(of: $of, definition: $d) { value upper members { actor { name } since } footnote } network(of: $of) { links { level { name } } nodes { x } } }',
    { of: owners[0].id, d: countingDefinitions[0].id },
  )
}
