import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from '../../server/project-root.ts'

interface Cruised {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: {
    readonly violations: readonly {
      readonly from: string
      readonly to: string
      readonly rule: { readonly name: string }
    }[]
  }
}

/** Applies the project's import rules to the given folders of `base`, as `npm run check` does to the project. */
export function cruise(base: string, folders: readonly string[]): Cruised {
  const root = projectRoot()
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      join(root, '.dependency-cruiser.mjs'),
      '--ts-config',
      join(root, 'tsconfig.json'),
      '--output-type',
      'json',
      ...folders,
    ],
    { cwd: base, encoding: 'utf8', maxBuffer: 1e8 },
  )
  if (stdout === '') throw new Error(`the import rules could not be applied: ${stderr}`)
  return JSON.parse(stdout) as Cruised
}
