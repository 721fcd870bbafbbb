import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPages } from '../../server/http/pages.ts'
import { projectRoot } from '../../server/project-root.ts'

const PAGE = `<link rel="icon" href="./icon.svg" /><script src="./assets/page-1.js"></script><a href="/">Entente</a><a href="//elsewhere">x</a>`

const folder = mkdtempSync(join(tmpdir(), 'entente-pages-'))
const servers: Server[] = []
beforeAll(() => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), PAGE)
  writeFileSync(join(folder, 'assets', 'page-1.js'), 'import("./x.js")')
})
afterAll(() => {
  for (const server of servers) server.close()
  rmSync(folder, { recursive: true, force: true })
})

const served = async (publicUrl: string | null, path: string, language?: string) => {
  const pages = createPages(folder, publicUrl)
  const server = createServer((request, response) => void pages.view(request, response, 200))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
  const response = await fetch(at, language === undefined ? {} : { headers: { 'Accept-Language': language } })
  const { headers } = response
  return {
    text: await response.text(),
    link: headers.get('link'),
    vary: headers.get('vary'),
    etag: headers.get('etag'),
  }
}

describe('the page', () => {
  it('has its files and ways from the root where nobody has said where it is', async () => {
    const { text, link } = await served(null, '/answers/x')
    expect(text).toBe(PAGE.replaceAll('"./', '"/'))
    expect(link).toBeNull()
  })

  it('has them from its path, and says where everybody finds what it shows', async () => {
    const { text, link } = await served('https://relations.example.org/entente', '/counts?of=VNM&on=2025-12-31')
    expect(text).toBe(PAGE.replaceAll('"./', '"/entente/').replace('href="/"', 'href="/entente/"'))
    expect(link).toBe('<https://relations.example.org/entente/counts?of=VNM&on=2025-12-31>; rel="canonical"')
  })

  it('says what stands before any script in the language of the address, else of the browser', async () => {
    // As it is written, so that a sentence that is changed there and not in the messages is found.
    const built = readFileSync(join(projectRoot(), 'web/index.html'), 'utf8')
    writeFileSync(join(folder, 'index.html'), built)
    const asked = (path: string, language?: string) => served(null, path, language)
    const vietnamese = await asked('/?lang=vi')
    expect(vietnamese.text).toContain('<html lang="vi">')
    expect(vietnamese.text).toContain('nên cần JavaScript')
    expect(vietnamese.text).toContain('content="Quan hệ đối ngoại')
    expect(vietnamese.text).not.toMatch(/it needs JavaScript|Foreign relations/)
    expect(vietnamese.vary).toBe('Accept-Language, Accept-Encoding')
    expect((await asked('/', 'vi-VN,en;q=0.5')).text).toBe(vietnamese.text)
    const english = await asked('/?lang=en', 'vi')
    expect(english.text).toContain('<html lang="en">')
    expect(english.text).toContain('it needs JavaScript')
    expect(english.etag).not.toBe(vietnamese.etag)
    writeFileSync(join(folder, 'index.html'), PAGE)
  })

  it('lets nothing in an address end the one that it says', async () => {
    const { link } = await served('https://example.org', '/counts?of=%3E;rel=x&y="><z>')
    expect(link?.match(/[<>]/g)).toEqual(['<', '>'])
    expect(link).toMatch(/>; rel="canonical"$/)
  })
})
