import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { killServers, startServer } from './server-process.ts'

// The built server, with faults put into what answers /healthz: `npm test` builds it first.

const root = mkdtempSync(join(tmpdir(), 'entente-uncaught-'))
const faults = join(root, 'faults.cjs')
writeFileSync(
  faults,
  `const { ServerResponse } = require('node:http')
const { writeHead } = ServerResponse.prototype
ServerResponse.prototype.writeHead = function (status, ...rest) {
  const fault = status === 200 ? /[?]fault=(.*)/.exec(this.req.url)?.[1] : undefined
  if (fault === 'thrown') throw new Error('thrown on the way')
  if (fault === 'stream') this.emit('error', new Error('the stream failed'))
  if (fault === 'timer') setTimeout(() => { throw new Error('thrown where nobody catches') }, 10)
  if (fault === 'promise') void Promise.resolve().then(() => { throw new Error('a promise of nobody') })
  if (fault === 'timer' || fault === 'promise') { this.end = () => { delete this.end; return this }; return this }
  return writeHead.call(this, status, ...rest)
}`,
)
const start = (env: Record<string, string> = {}) =>
  startServer({ ENTENTE_DATA: join(root, 'data'), ...env }, ['--require', faults])
afterAll(() => {
  killServers()
  rmSync(root, { recursive: true, force: true })
})

interface Line {
  readonly level: string
  readonly msg: string
  readonly request: string
  readonly err: { readonly message: string; readonly stack: string }
}

const linesOf = (err: string): Line[] =>
  err
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

describe('an error that nobody foresaw', () => {
  it('in one request is told to its asker, written down once under the same id, and ends nothing', async () => {
    const { child, address, ended } = start()
    const at = await address
    const answer = await fetch(`${at}/healthz?fault=thrown`)
    expect(answer.status).toBe(500)
    const { errors } = (await answer.json()) as {
      errors: { extensions: { code: string; values: { request: string } } }[]
    }
    expect(errors[0]?.extensions.code).toBe('INTERNAL')
    // It was answered before its stream failed.
    expect((await fetch(`${at}/healthz?fault=stream`)).status).toBe(200)
    expect((await fetch(`${at}/healthz`)).status).toBe(200)
    child.kill('SIGTERM')
    const { code, err } = await ended
    expect(code).toBe(0)
    const [thrown, stream, ...others] = linesOf(err)
    expect(others).toEqual([])
    expect(thrown).toMatchObject({
      level: 'error',
      msg: 'request failed',
      request: errors[0]?.extensions.values.request,
      operation: 'healthz',
      code: 'INTERNAL',
      err: { message: 'thrown on the way' },
    })
    expect(thrown?.err.stack).toContain('writeHead')
    expect(stream).toMatchObject({ level: 'error', err: { message: 'the stream failed' } })
  })

  it.each([
    ['is thrown where nobody catches it', 'timer', 'thrown where nobody catches'],
    ['rejects a promise of nobody', 'promise', 'a promise of nobody'],
  ])(
    'that %s is written down once with the id of its request, and the process ends as if it were told to, with 1',
    async (_what, fault, message) => {
      const { address, ended } = start()
      const at = await address
      const answer = await fetch(`${at}/healthz?fault=${fault}`)
      expect(answer.status).toBe(500)
      const { errors } = (await answer.json()) as { errors: { extensions: { values: { request: string } } }[] }
      const { code, err } = await ended
      expect(code).toBe(1)
      const lines = linesOf(err)
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatchObject({
        level: 'fatal',
        request: errors[0]?.extensions.values.request,
        operation: 'healthz',
        err: { message },
      })
      // Its store was closed: all is in the one file.
      const again = start()
      expect(((await (await fetch(`${await again.address}/readyz`)).json()) as { status: string }).status).toBe('ready')
      again.child.kill('SIGTERM')
      expect((await again.ended).code).toBe(0)
    },
  )

  it('while it ends already leaves the code at 1', async () => {
    const { child, address, ended } = start()
    const at = await address
    const answer = fetch(`${at}/healthz?fault=timer`)
    await new Promise((resolve) => setTimeout(resolve, 5))
    child.kill('SIGTERM')
    await answer
    expect((await ended).code).toBe(1)
  })
})
