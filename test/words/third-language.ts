import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
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
  /** Starts the built server of the copy; answers its address and what stops it. */
  readonly serve: () => Promise<{ readonly url: string; readonly stop: () => Promise<void> }>
  readonly remove: () => void
}

/**
 * Copies the project and adds a language as CONTRIBUTING says: one file of messages and one line in the list of languages, then what is generated is
 * generated anew. Nothing else is changed.
 */
export function withThirdLanguage(): ThirdLanguage {
  const root = mkdtempSync(join(tmpdir(), 'entente-third-language-'))
  for (const part of [
    'bench',
    'schema',
    'scripts',
    'seed',
    'server',
    'test',
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
  const serve = async () => {
    const server = spawn(process.execPath, ['dist/server.cjs'], {
      cwd: root,
      env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ENTENTE_STORE: '', ENTENTE_DATA: join(root, 'data') },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const url = await new Promise<string>((resolve, reject) => {
      let said = ''
      server.stdout.on('data', (chunk) => {
        said += chunk
        const [, address] = /Entente is at (\S+)/.exec(said) ?? []
        if (address !== undefined) resolve(address)
      })
      server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
    })
    const stop = async () => {
      server.kill('SIGTERM')
      if (server.exitCode === null) await once(server, 'exit')
    }
    return { url, stop }
  }
  return { root, run, serve, remove: () => rmSync(root, { recursive: true, force: true }) }
}
