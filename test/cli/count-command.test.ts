import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSeed } from '../../seed/load.ts'
import { projectRoot } from '../../server/project-root.ts'
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts'
import type { Store } from '../../server/store/store.ts'
import { listening } from '../api/listening.ts'
import { bundledProgram } from '../fixtures/bundled-program.ts'

describe('npx entente count', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-count-'))
  let program: Awaited<ReturnType<typeof bundledProgram>>
  let store: Store
  let server: Awaited<ReturnType<typeof listening>>

  const count = (...args: string[]) => run('count', ...args)
  const run = (...args: string[]) =>
    new Promise<{ code: number | null; out: Buffer; err: string }>((resolve, reject) => {
      const child = spawn(process.execPath, [program.path, ...args], {
        env: { ...process.env, ENTENTE_STORE: 'embedded', ENTENTE_DATA: folder },
      })
      const [out, err]: [Buffer[], Buffer[]] = [[], []]
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
      child.once('error', reject)
      child.once('close', (code) => resolve({ code, out: Buffer.concat(out), err: Buffer.concat(err).toString() }))
    })

  beforeAll(async () => {
    program = await bundledProgram(join(projectRoot(), 'server/cli/main.ts'))
    store = await openEmbeddedStore({ folder })
    await loadSeed(store.log, { folder: join(projectRoot(), 'seed', 'log') })
    server = await listening(store)
  }, 60_000)
  afterAll(async () => {
    await server.stop()
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('refuses an option that it does not have with those that it has, and a day in place of a file', async () => {
    const unknown = await count('VNM', 'comprehensive-or-higher', '--on', '2025-12-31')
    expect(unknown.code).toBe(2)
    expect(unknown.err).toMatch(/^entente: there is no option --on: use --at, --within, --known-at, /)
    const series = await run('series', 'VNM', 'comprehensive-or-higher', '--from', '2024', '--to', '2026')
    expect(series.code).toBe(2)
    expect(series.err).toMatch(/^entente: --to names the file to write, and 2026 is a day: write --until 2026\n/)
  })

  it('prints the number with its names, definition, days and permalink', async () => {
    const { code, out } = await count('VNM', 'comprehensive-or-higher', '--at', '2025-12-31')
    expect(code).toBe(0)
    const text = out.toString()
    expect(text.match(/\| certain \|/g)).toHaveLength(42)
    for (const part of ['**Value (certain)**: 42', 'comprehensive-or-higher@1', '2025-12-31', '/answers/', 'CC BY 4.0'])
      expect(text).toContain(part)
  })

  it('gives the same from a running server as from the store, but for the address of the permalink', async () => {
    const args = [
      'VNM',
      'strategic-or-higher',
      '--at',
      '2025-12-31',
      '--within',
      'g20',
      '--format',
      'csv',
      '--language',
      'vi',
    ]
    const [own, theirs] = [await count(...args), await count(...args, '--server', server.url)]
    expect([own.code, theirs.code]).toEqual([0, 0])
    expect(theirs.out.toString().replaceAll(server.url, '')).toBe(own.out.toString())
    expect(own.out.toString()).toContain('Ấn Độ')
  })

  it('writes a workbook into a file', async () => {
    const file = join(folder, 'partners.xlsx')
    expect(await count('VNM', 'comprehensive-strategic', '--format', 'xlsx', '--to', file)).toMatchObject({
      code: 0,
      err: `wrote ${file}\n`,
    })
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')
  })

  it.each([
    [['VNM', 'nothing'], 1, 'use one of comprehensive-or-higher'],
    [['ZZZ', 'comprehensive-or-higher'], 1, 'names no actor'],
    [['VNM', 'comprehensive-or-higher', '--at', '2025-02-30'], 1, '28 days'],
    [['VNM', 'comprehensive-or-higher', '--known-at', 'now'], 1, 'is not an instant'],
    [['VNM', 'comprehensive-or-higher', '--server', 'http://127.0.0.1:9'], 1, 'does not answer'],
    [['VNM'], 2, 'needs an owner and a definition'],
    [['VNM', 'comprehensive-or-higher', '--format', 'pdf'], 2, 'use csv, xlsx, md'],
    [['VNM', 'comprehensive-or-higher', '--colour', 'red'], 2, 'colour'],
  ])('%j ends with %i and says why', async (args, code, why) => {
    const ran = await count(...args)
    expect(ran.code).toBe(code)
    expect(ran.err).toContain(why)
    expect(ran.out).toHaveLength(0)
  })
})
