// Bundles the server and the command line into dist: one small file each, and beside them in dist/chunks what they
// load only when they need it (the seed's reader, Neo4j's driver, zod).
// usage: node scripts/build-server.mjs

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { build } from 'esbuild'
import { root } from './step.mjs'

const dist = join(root, 'dist')

const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  entryPoints: { server: 'server/main.ts', cli: 'server/cli/main.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // The ES build of each package: unused parts are left out, and there is one copy of graphql.
  mainFields: ['module', 'main'],
  // A native package: it finds its binary beside itself in node_modules.
  external: ['libsql'],
  define: { 'process.env.NODE_ENV': '"production"' },
  // Packages written as CommonJS ask for Node's own modules by `require`, which an ES module lacks.
  banner: {
    js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
  },
  minify: true,
  sourcemap: 'linked',
  legalComments: 'linked',
  metafile: true,
  write: false,
  logLevel: 'warning',
}).catch(() => {
  // esbuild has said what is wrong and where.
  process.exit(1)
})

// Written after all of it is made, so that a build that fails leaves the last good one.
for (const { path, contents } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, contents)
}
writeFileSync(join(dist, 'server.meta.json'), JSON.stringify(metafile))

const made = new Set(outputFiles.map(({ path }) => relative(dist, path)))
const chunks = join(dist, 'chunks')
mkdirSync(chunks, { recursive: true })
for (const name of readdirSync(chunks)) {
  if (!made.has(join('chunks', name))) rmSync(join(chunks, name))
}
