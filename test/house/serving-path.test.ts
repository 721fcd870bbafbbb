import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../server/project-root.ts'

interface Metafile {
  readonly outputs: Readonly<
    Record<
      string,
      {
        readonly entryPoint?: string
        readonly imports: readonly { readonly path: string; readonly kind: string; readonly external?: boolean }[]
        readonly inputs: Readonly<Record<string, unknown>>
      }
    >
  >
}

/**
 * What the built server reads between its start and its first answer on the embedded store. Each package below costs
 * tens of milliseconds to load, and nothing on that way needs it.
 */
describe('the way to the first answer', () => {
  let inputs: readonly string[]

  beforeAll(async () => {
    // Bundled once more, with what is loaded later in files of its own, to see what comes with what.
    const { metafile } = await build({
      absWorkingDir: projectRoot(),
      entryPoints: ['server/main.ts'],
      outdir: 'dist',
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      mainFields: ['module', 'main'],
      external: ['libsql'],
      metafile: true,
      write: false,
      logLevel: 'error',
    })
    inputs = inputsFrom(metafile, [
      'server/main.ts',
      'server/store/embedded/embedded-store.ts',
      'server/graphql/api.ts',
    ])
  }, 120_000)

  it('is what we think it is', () => {
    expect(inputs).toEqual(expect.arrayContaining(['server/main.ts', 'server/queries/network.ts']))
    expect(inputs.some((path) => path.includes('node_modules/graphql/'))).toBe(true)
  })

  it.each([
    'zod',
    'yaml',
    'neo4j-driver',
    'neo4j-driver-core',
    'rxjs',
    'fastest-levenshtein',
    'graphql-yoga',
    'graphql-jit',
    'pino',
  ])('does not load %s', (name) => {
    expect(inputs.filter((path) => path.includes(`node_modules/${name}/`))).toEqual([])
  })

  it('loads of the seed only the number of its newest revision', () => {
    expect(inputs.filter((path) => path.startsWith('seed/') && path !== 'seed/newest-revision.ts')).toEqual([])
  })

  it('has one copy of graphql, the ES build', () => {
    expect(inputs.filter((path) => path.includes('node_modules/graphql/') && !path.endsWith('.mjs'))).toEqual([])
  })
})

/** Every source that the given modules bring with them, imports that are made later left out. */
function inputsFrom({ outputs }: Metafile, modules: readonly string[]): string[] {
  const files = new Set<string>()
  const follow = (file: string): void => {
    if (files.has(file)) return
    files.add(file)
    for (const { path, kind, external } of outputs[file]?.imports ?? []) {
      if (kind === 'import-statement' && !external) follow(path)
    }
  }
  for (const module of modules) {
    const file = Object.keys(outputs).find((name) => outputs[name]?.entryPoint === module)
    if (file === undefined) throw new Error(`${module} is no entry of the bundle`)
    follow(file)
  }
  return [...files].flatMap((file) => Object.keys(outputs[file]?.inputs ?? {}))
}
