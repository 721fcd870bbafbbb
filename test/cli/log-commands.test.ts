import { spawn } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts'
import { SMALL_WORLD } from '../contract/small-world.ts'
import { bundledProgram } from '../fixtures/bundled-program.ts'

const PROJECT = join(import.meta.dirname, '../..')

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

describe('the command line for the log', () => {
  const root = mkdtempSync(join(tmpdir(), 'entente-cli-'))
  let program: Awaited<ReturnType<typeof bundledProgram>>
  let log = ''
  let data = ''
  let cases = 0

  /** Runs a command on a store in a folder; `input` is its standard input. */
  const entente = (
    args: readonly string[],
    options: { folder?: string; input?: string; file?: string; env?: object } = {},
  ) =>
    new Promise<Ran>((resolve, reject) => {
      const env = { ...process.env, ENTENTE_STORE: 'embedded', ENTENTE_DATA: options.folder ?? data, ...options.env }
      const child = spawn(process.execPath, [options.file ?? program.path, ...args], { env, cwd: root })
      const [out, err]: [Buffer[], Buffer[]] = [[], []]
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
      child.once('error', reject)
      child.once('close', (code) =>
        resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
      )
      child.stdin.end(options.input ?? '')
    })

  beforeAll(async () => {
    program = await bundledProgram(join(PROJECT, 'server/cli/main.ts'))
    const source = join(root, 'source')
    const store = await openEmbeddedStore({ folder: source })
    for (const [i, entries] of SMALL_WORLD.entries()) {
      await store.log.append({ by: 'Lan', why: `revision\u2028${i + 1}: “số”` }, entries)
    }
    await store.close()
    log = (await entente(['log', 'export'], { folder: source })).out
  })
  beforeEach(() => {
    data = join(root, `data-${++cases}`)
  })
  afterAll(() => {
    program.remove()
    rmSync(root, { recursive: true, force: true })
  })

  const lines = (): string[] => log.split('\n').slice(0, -1)
  const file = (content: string): string => {
    const path = join(root, `log-${cases}.ndjson`)
    writeFileSync(path, content)
    return path
  }
  /** The index of the line that marks a revision. */
  const markOf = (number: number): number => lines().findIndex((line) => line.includes(`"number":${number},"reason"`))

  it('exports the log to standard output, and says how much beside it', async () => {
    const entries = SMALL_WORLD.flat().length
    expect(lines()).toHaveLength(SMALL_WORLD.length + entries)
    expect(lines().filter((line) => line.startsWith('{"op":"revision"'))).toHaveLength(SMALL_WORLD.length)
    const { err, code } = await entente(['log', 'export'], { folder: join(root, 'source') })
    expect({ err, code }).toEqual({ err: `exported ${SMALL_WORLD.length} revisions with ${entries} lines\n`, code: 0 })
  })

  it('exports to a file, in place of an older one, and leaves nothing else', async () => {
    const folder = join(root, 'backups')
    mkdirSync(folder)
    const path = join(folder, 'log.ndjson')
    writeFileSync(path, 'yesterday')
    const { out, err, code } = await entente(['log', 'export', '--to', path], { folder: join(root, 'source') })
    expect({ out, code }).toEqual({ out: '', code: 0 })
    expect(err).toContain(`to ${path}`)
    expect(readFileSync(path, 'utf8')).toBe(log)
    expect(readdirSync(folder)).toEqual(['log.ndjson'])
  })

  it('restores into an empty store, from a file or standard input, byte for byte', async () => {
    const entries = SMALL_WORLD.flat().length
    expect(await entente(['log', 'load', file(log)])).toEqual({
      code: 0,
      out: '',
      err: `loaded ${SMALL_WORLD.length} revisions with ${entries} lines\n`,
    })
    expect((await entente(['log', 'export'])).out).toBe(log)
    const other = join(root, 'from-standard-input')
    expect((await entente(['log', 'load', '-'], { folder: other, input: log })).code).toBe(0)
    expect((await entente(['log', 'export'], { folder: other })).out).toBe(log)
  })

  it('goes on where the store holds the beginning, and has nothing to do where it holds all', async () => {
    const first = lines().slice(0, markOf(3))
    expect((await entente(['log', 'load', '-'], { input: `${first.join('\n')}\n` })).code).toBe(0)
    const { code, err } = await entente(['log', 'load', file(log)])
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringMatching(
        new RegExp(`^loaded ${SMALL_WORLD.length - 2} revisions .*; the store held the first 2 already\n$`),
      ),
    })
    expect((await entente(['log', 'export'])).out).toBe(log)
    const again = await entente(['log', 'load', file(log)])
    expect(again).toMatchObject({
      code: 0,
      err: `loaded 0 revisions with 0 lines; the store held the first ${SMALL_WORLD.length} already\n`,
    })
  })

  it('loads an empty log, and exports no empty one', async () => {
    expect(await entente(['log', 'load', file('')])).toMatchObject({
      code: 0,
      err: 'loaded 0 revisions with 0 lines\n',
    })
    expect(await entente(['log', 'export'])).toEqual({
      code: 1,
      out: '',
      err: 'entente: the store holds nothing: set ENTENTE_DATA, or the settings of Neo4j, to one that does\n',
    })
  })

  describe('refuses, in one sentence and with exit code 1,', () => {
    const without = (index: number): string => `${lines().toSpliced(index, 1).join('\n')}\n`
    it.each<[string, () => string, RegExp, number]>([
      [
        'a file that is cut off in a line',
        () => log.slice(0, -10),
        /is cut off in line \d+: use a whole copy/,
        SMALL_WORLD.length - 1,
      ],
      [
        'a revision that lacks an assertion',
        () => without(markOf(5) + 1),
        /:\d+ says 1 asserted and 0 withdrawn, and 0 and 0 follow: use a whole copy/,
        4,
      ],
      [
        'a revision with a withdrawal too many',
        () => `${lines().toSpliced(markOf(6), 0, '{"id":"VNM","op":"retract"}').join('\n')}\n`,
        /:\d+ says 1 asserted and 0 withdrawn, and 1 and 1 follow: use a whole copy/,
        4,
      ],
      [
        'a log that lacks its first revision',
        () => `${lines().slice(markOf(2)).join('\n')}\n`,
        /:1 is not the mark of revision 1, which is due/,
        0,
      ],
      [
        'a log without a revision in the middle',
        () => `${[...lines().slice(0, markOf(2)), ...lines().slice(markOf(3))].join('\n')}\n`,
        /is not the mark of revision 2, which is due/,
        1,
      ],
      ['a line that is no JSON', () => log.replace('"op":"retract"', '"op":retract'), /:\d+: not a line of JSON/, 1],
      [
        'a line that is no entry',
        () => log.replace('"op":"retract"', '"op":"erase"'),
        /:\d+: not an entry of a log/,
        1,
      ],
      [
        'an entry that a log would not take',
        () => log.replace('"id":"HUN","op":"retract"', '"id":"HUX","op":"retract"'),
        /revision 3 \(.*:\d+\) is not loaded: HUX is withdrawn but not held/,
        2,
      ],
    ])('%s', async (_, content, sentence, whole) => {
      const { code, out, err } = await entente(['log', 'load', file(content())])
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toMatch(sentence)
      expect(err).toMatch(/^entente: [^\n]+\n$/)
      // What came before is whole, and nothing of the bad revision is there.
      const held = (await entente(['log', 'export'])).out
      expect(log.startsWith(held)).toBe(true)
      expect(held.split('\n').filter((line) => line.startsWith('{"op":"revision"'))).toHaveLength(whole)
    })

    it('a revision that lacks a withdrawal, which only the store can tell, and says what to do', async () => {
      const index = lines().indexOf('{"id":"unsc-p5","op":"retract"}')
      const { code, err } = await entente(['log', 'load', file(without(index))])
      expect({ code, err }).toEqual({
        code: 1,
        err: expect.stringMatching(
          /:\d+ says 1 withdrawn and 0 were: the file lacks lines; empty the store and use a whole copy/,
        ),
      })
    })

    it('bytes that are not UTF-8', async () => {
      const path = join(root, 'latin.ndjson')
      writeFileSync(path, Buffer.from([...Buffer.from(`${lines()[0]}\n`), 0xc3, 0x28, 0x0a]))
      expect(await entente(['log', 'load', path])).toMatchObject({
        code: 1,
        err: expect.stringContaining('is not UTF-8'),
      })
    })

    it('a store that holds something else, which stays as it is', async () => {
      const other = log.replaceAll('"by":"Lan"', '"by":"Minh"')
      expect(await entente(['log', 'load', '-'], { input: other })).toMatchObject({ code: 0 })
      const { code, err } = await entente(['log', 'load', file(log)])
      expect({ code, err }).toEqual({
        code: 1,
        err: expect.stringMatching(
          /log-\d+\.ndjson:1 is not what the store holds in revision 1: load it into an empty store\n$/,
        ),
      })
      expect((await entente(['log', 'export'])).out).toBe(other)
    })

    it('a store that holds more than the file', async () => {
      await entente(['log', 'load', '-'], { input: log })
      const { code, err } = await entente(['log', 'load', file(`${lines().slice(0, markOf(4)).join('\n')}\n`)])
      expect({ code, err }).toEqual({
        code: 1,
        err: expect.stringMatching(/the store holds revision 4 and later, which the file lacks/),
      })
    })

    it.each([
      ['a file that is not there', ['log', 'load', 'nowhere.ndjson'], /nowhere\.ndjson cannot be read \(ENOENT\)/],
      ['a folder', ['log', 'load', '.'], /\. cannot be read \(EISDIR\)/],
      [
        'a place that cannot be written to',
        ['log', 'export', '--to', 'no/where.ndjson'],
        /no\/where\.ndjson cannot be written/,
      ],
    ])('%s', async (_, args, sentence) => {
      const { code, err } = await entente(args, { folder: join(root, 'source') })
      expect(code).toBe(1)
      expect(err).toMatch(sentence)
      expect(err).toMatch(/^entente: [^\n]+\n$/)
    })

    it('a wrong setting, and a data folder that is none', async () => {
      const wrong = await entente(['log', 'export'], { env: { ENTENTE_STORE: 'sqlite' } })
      expect(wrong).toMatchObject({ code: 1, err: 'entente: ENTENTE_STORE is "sqlite": set it to embedded or neo4j\n' })
      const noFolder = await entente(['log', 'export'], { folder: join(program.path, 'data') })
      expect(noFolder).toMatchObject({ code: 1, err: expect.stringMatching(/^entente: the data folder [^\n]+\n$/) })
    })
  })

  it.each([
    ['no words', [], 'say what to do'],
    ['an unknown command', ['log', 'delete'], 'there is no command "log delete"'],
    ['an unknown option', ['log', 'export', '--form', 'xml'], "Unknown option '--form'"],
    ['an option without its value', ['log', 'export', '--to'], "'--to <value>'"],
    ['a load without a file', ['log', 'load'], 'log load takes one file'],
    ['a load of two files', ['log', 'load', 'a', 'b'], 'log load takes one file'],
  ])('answers %s with the usage text and exit code 2', async (_, args, sentence) => {
    const { code, out, err } = await entente(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(sentence)
    expect(err).toMatch(/usage:\n(?: {2,}.*\n)+ {2}npx entente log export \[--to <file>\]/)
    expect(existsSync(data)).toBe(false)
  })

  it('prints its usage when it is asked', async () => {
    const { code, out } = await entente(['--help'])
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('npx entente log load') })
  })

  it('stops quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [program.path, 'log', 'export'], {
      env: { ...process.env, ENTENTE_DATA: join(root, 'source') },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.destroy()
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk
    })
    const code = await new Promise((resolve) => child.once('close', resolve))
    expect({ code, err }).toEqual({ code: 0, err: expect.not.stringContaining('EPIPE') })
  })

  it('bin/entente.mjs says what to do before the build, and runs what is built', async () => {
    const clone = join(root, 'clone')
    mkdirSync(join(clone, 'bin'), { recursive: true })
    const bin = join(clone, 'bin/entente.mjs')
    copyFileSync(join(PROJECT, 'bin/entente.mjs'), bin)
    expect(await entente(['log', 'export'], { file: bin })).toEqual({
      code: 1,
      out: '',
      err: 'entente: the command line is not built yet: run npm run build, then this again\n',
    })
    mkdirSync(join(clone, 'dist'))
    writeFileSync(join(clone, 'dist/cli.js'), "process.stdout.write(process.argv.slice(2).join(' '))")
    expect(await entente(['log', 'export'], { file: bin })).toEqual({ code: 0, out: 'log export', err: '' })
  })
})
