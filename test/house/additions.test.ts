import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { projectRoot } from '../../server/project-root.ts'
import { FILES, LINES } from './additions.ts'

// The additions that CONTRIBUTING promises to be small, made in a copy of the project: a kind of statement with a question on both stores and a field, an answer
// that can be cited, and a view, each by its own new files and the lines that it says. A language is added so in test/words/third-language.test.ts. What of them is
// tried, CONTRIBUTING says below its table.

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'entente-additions-'))
  for (const part of ['schema', 'scripts', 'seed', 'server', 'test', 'web', 'package.json', 'tsconfig.json'])
    cpSync(join(projectRoot(), part), join(root, part), { recursive: true })
  symlinkSync(join(projectRoot(), 'node_modules'), join(root, 'node_modules'))
  for (const [file, after, line] of LINES) {
    const before = readFileSync(join(root, file), 'utf8')
    expect(before.split('\n'), `${file} has the line that another is put after`).toContain(after)
    writeFileSync(join(root, file), before.replace(`${after}\n`, `${after}\n${line}\n`))
  }
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Runs a program of the copy with Node, on its own folder of data; gives what it printed. Throws all that it said where it fails. */
async function run(...command: string[]): Promise<string> {
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, NODE_ENV: '', ENTENTE_STORE: 'embedded', ENTENTE_DATA: join(root, 'data') },
  })
  const [printed, said]: [string[], string[]] = [[], []]
  child.stdout.on('data', (part: Buffer) => printed.push(part.toString()))
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part.toString()))
  const [status] = await once(child, 'close')
  if (status !== 0) throw new Error(`node ${command.join(' ')} ended with ${status}:\n${said.join('')}`)
  return printed.join('')
}

it('a kind with a question on both stores and a field costs three lines in three files, an answer that can be cited two, a view one', async () => {
  expect(new Set(LINES.map(([file]) => file)).size).toBe(6)
  const config = { extends: './tsconfig.json', include: ['schema', 'server', 'web', 'test/added.ts'] }
  writeFileSync(join(root, 'added.json'), JSON.stringify(config))
  const tsx = 'node_modules/tsx/dist/cli.mjs'
  // What `npm run codegen` makes of the new files.
  for (const generator of ['scripts/words/compile.ts', 'server/graphql/print-schema.ts', 'web/codegen.ts'])
    await run(tsx, generator)

  // It compiles and the page is built; it is recorded, asked, cited, taken away, fed, and printed by its command.
  const [, , printed] = await Promise.all([
    run('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'added.json'),
    run('node_modules/vite/bin/vite.js', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'error'),
    run(tsx, 'test/added.ts').then(() => run(tsx, 'server/cli/main.ts', 'honours', 'VNM', '--format', 'csv')),
  ])
  expect(printed).toContain('Gold Star')
  expect(chunkOf('src/answers/honours/answer.tsx')).toContain('honours')
  expect(chunkOf('src/views/calendar/view.ts')).toContain('.on(')
  expect(readFileSync(join(root, 'schema/words/generated/vi/views.ts'), 'utf8')).toContain('Lịch')
}, 180_000)

/** The file of the built page that a module came into, which the page loads when it wants it. */
function chunkOf(module: string): string {
  const built = join(root, 'dist/web')
  const manifest = JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8')) as Readonly<
    Record<string, { readonly file: string; readonly isDynamicEntry?: boolean }>
  >
  const chunk = manifest[module]
  expect(chunk, `the built page has a file for ${module}`).toMatchObject({ isDynamicEntry: true })
  return readFileSync(join(built, chunk?.file ?? ''), 'utf8')
}
