import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../server/project-root.ts'
import { type MessageTree, PSEUDO, pseudoEnglish } from './pseudo-english.ts'

/** The project with one language more, in a folder of its own. */
export interface ThirdLanguage {
  readonly root: string
  /** Runs a program of the copy with Node. Throws what it printed where it fails. */
  readonly run: (...command: string[]) => string
  readonly remove: () => void
}

/**
 * Copies the project and adds a language as CONTRIBUTING says: one file of messages and one line in the list of languages, then what is generated is
 * generated anew. Nothing else is changed.
 */
export function withThirdLanguage(): ThirdLanguage {
  const root = mkdtempSync(join(tmpdir(), 'entente-third-language-'))
  for (const part of [
    'schema',
    'scripts',
    'seed',
    'server',
    'web',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    cpSync(join(projectRoot(), part), join(root, part), { recursive: true })
  }
  symlinkSync(join(projectRoot(), 'node_modules'), join(root, 'node_modules'))
  const words = join(root, 'schema', 'words')
  const english = JSON.parse(readFileSync(join(words, 'en.json'), 'utf8')) as MessageTree
  writeFileSync(join(words, `${PSEUDO}.json`), JSON.stringify(pseudoEnglish(english), null, 2))
  const list = join(root, 'schema', 'answer-language.ts')
  const before = readFileSync(list, 'utf8')
  const after = before.replace("'vi']", `'vi', '${PSEUDO}']`)
  if (after === before) throw new Error(`${list} has no longer the list that this test adds a language to`)
  writeFileSync(list, after)
  const run = (...command: string[]): string => {
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' })
    if (status !== 0) throw new Error(`node ${command.join(' ')} ended with ${status}:\n${stdout}${stderr}`)
    return stdout
  }
  const tsx = 'node_modules/tsx/dist/cli.mjs'
  for (const generator of ['scripts/words/compile.ts', 'server/graphql/print-schema.ts', 'web/codegen.ts']) {
    run(tsx, generator)
  }
  return { root, run, remove: () => rmSync(root, { recursive: true, force: true }) }
}
