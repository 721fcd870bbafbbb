import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { SEED_INSTANTS } from '../../server/answers/generated/seed-instants.ts'
import { killServers, startServer } from './server-process.ts'

// What the built server writes down and gives to those who watch it: `npm test` builds it first.

const root = mkdtempSync(join(tmpdir(), 'entente-watching-'))
const start = (env: Record<string, string>) => startServer({ ENTENTE_DATA: join(root, 'data'), ...env })
afterAll(() => {
  killServers()
  rmSync(root, { recursive: true, force: true })
})

describe('the lines of requests', () => {
  it('have what was asked for, how it ended and its revision, and nothing of who asked', async () => {
    const { child, address, ended } = start({ ENTENTE_SLOW_REQUEST: '0' })
    const at = await address
    const query =
      'query Confidential($secret: ID!) { mine: partnerCount(of: $secret, definition: "strategic-or-higher") { value } }'
    await fetch(`${at}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'User-Agent': 'asker/1', Cookie: 'who=me' },
      body: JSON.stringify({ query, variables: { secret: 'VNM' }, operationName: 'Confidential' }),
    })
    child.kill('SIGTERM')
    const { code, err } = await ended
    expect(code).toBe(0)
    expect(JSON.parse(err)).toEqual({
      level: 'warn',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      request: expect.stringMatching(/^[0-9a-f-]{36}$/),
      operation: 'partnerCount',
      code: expect.stringMatching(/^(OK|UNKNOWN_DEFINITION)$/),
      milliseconds: expect.any(Number),
      cost: expect.any(Number),
      revision: SEED_INSTANTS.length,
      msg: 'slow request',
    })
    for (const word of ['Confidential', 'secret', 'mine', 'VNM', 'strategic', 'asker', 'who=me', '127.0.0.1'])
      expect(err).not.toContain(word)
  })

  it('are none for what an asker did wrong, and a wrong threshold is one sentence', async () => {
    const { child, address, ended } = start({})
    const at = await address
    for (const body of [
      '{"query":"{ nothing }"}',
      '{"query":"{ network(of: \\"ATL\\") { revision } }"}',
      'nothing',
      '[]',
    ]) {
      await fetch(`${at}/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
    }
    await fetch(`${at}/counts/ATL/nothing.csv`)
    await fetch(`${at}/nowhere`)
    child.kill('SIGTERM')
    expect((await ended).err).toBe('')
    const wrong = await start({ ENTENTE_SLOW_REQUEST: '1s' }).ended
    expect(wrong).toMatchObject({ code: 1 })
    expect(wrong.err).toBe(
      'entente: ENTENTE_SLOW_REQUEST is "1s": set it to a whole number of milliseconds from 0 on, such as 1000\n',
    )
  })
})

describe('the metrics of the server', () => {
  const metricsAt = async (child: ReturnType<typeof start>['child']): Promise<string> =>
    new Promise((resolve) => {
      let said = ''
      child.stdout.on('data', (text: string) => {
        said += text
        const found = /Metrics are at (\S+)/.exec(said)?.[1]
        if (found !== undefined) resolve(found)
      })
    })

  it('are at an address of their own, of this machine alone, and not where everybody asks', async () => {
    const { child, address, ended } = start({ ENTENTE_METRICS: '0' })
    const [at, metrics] = await Promise.all([address, metricsAt(child)])
    expect(metrics).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/metrics$/)
    const given = await fetch(metrics)
    expect(given.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    expect(await given.text()).toContain(`\nentente_revision ${SEED_INSTANTS.length}\n`)
    expect((await fetch(`${new URL(metrics).origin}/`)).status).toBe(404)
    expect(await (await fetch(`${at}/metrics`)).text()).not.toContain('entente_')
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ code: 0, err: '' })
  })

  it('keep no second server from serving', async () => {
    const first = start({ ENTENTE_METRICS: '0' })
    const port = new URL(await metricsAt(first.child)).port
    const second = start({ ENTENTE_METRICS: port })
    expect((await fetch(`${await second.address}/readyz`)).status).toBe(200)
    second.child.kill('SIGTERM')
    const { code, err } = await second.ended
    expect(code).toBe(0)
    expect(JSON.parse(err)).toMatchObject({
      level: 'warn',
      msg: expect.stringContaining(`127.0.0.1:${port} (EADDRINUSE)`),
    })
    first.child.kill('SIGTERM')
    expect((await first.ended).code).toBe(0)
  })

  it.each([
    ['a word', 'on', 'ENTENTE_METRICS is "on": set it to a port'],
    ['a port that is none', '127.0.0.1:70000', 'ENTENTE_METRICS is "70000": set it to a whole number'],
    ['the port of everybody', '4017', 'ENTENTE_METRICS is "4017", the port that everybody asks at'],
  ])('%s for their address is one sentence', async (_what, given, sentence) => {
    const { code, err } = await start({ ENTENTE_METRICS: given, PORT: '4017' }).ended
    expect(code).toBe(1)
    expect(err).toMatch(new RegExp(`^entente: ${sentence}[^\\n]*\\n$`))
  })
})
