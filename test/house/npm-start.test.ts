import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { projectRoot } from '../../server/project-root.ts'

let data: string
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'entente-npm-start-'))
})
afterAll(() => rmSync(data, { recursive: true, force: true }))

// npm passes a signal to the shell it started, and a shell that is not replaced by the server ends without passing it on.
it('npm start serves, and SIGTERM to npm ends the server', async () => {
  const npm = spawn('npm', ['start'], {
    cwd: projectRoot(),
    env: { ...process.env, ENTENTE_STORE: 'embedded', ENTENTE_DATA: data, HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(npm, 'exit')
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    npm.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const found = /Entente is at (\S+)/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    npm.once('exit', () => reject(new Error(`npm start ended: ${said}`)))
  })
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
  // The built program folds letters as the sources do.
  for (const text of ['Đức', 'Ðức', 'Thụy Điển']) {
    const found = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        query: 'query ($text: String!) { search(text: $text, first: 1) { totalCount } }',
        variables: { text },
      }),
    })
    expect((await found.json()).data.search.totalCount, text).toBeGreaterThan(0)
  }

  npm.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  await expect(fetch(`${address}/healthz`)).rejects.toThrow('fetch failed')
}, 180_000)
