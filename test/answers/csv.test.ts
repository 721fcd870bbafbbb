import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openSeededApi } from '../api/api.ts'
import { listening } from '../api/listening.ts'

let api: Api
let server: Awaited<ReturnType<typeof listening>>
beforeAll(async () => {
  api = await openSeededApi()
  server = await listening(api.store)
}, 60_000)
afterAll(async () => {
  await server.stop()
  await api.close()
})

/** What a program reads that knows nothing but RFC 4180. */
function parsed(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

const get = async (path: string) => {
  const response = await fetch(`${server.url}${path}`)
  expect(response.status).toBe(200)
  return { body: Buffer.from(await response.arrayBuffer()), name: response.headers.get('content-disposition') }
}

const COUNT = '/counts/VNM/comprehensive-or-higher'

const KINDS: readonly [kind: string, path: string, query: string, rows: number | null][] = [
  ['a count', COUNT, '?validAt=2025-12-31', 42],
  ['a series', COUNT, '?from=2016&to=2025&step=year', 10],
  ['a comparison of two days', '/comparisons/VNM', '?from=2016-12-31&to=2025-12-31', null],
]

describe.each(KINDS)('%s as CSV', (_kind, path, query, many) => {
  it.each(['en', 'vi'])('has rows and nothing else, each as wide as the line of names (%s)', async (language) => {
    const { body } = await get(`${path}.csv${query}&language=${language}`)
    const [names = [], ...rows] = parsed(body.toString('utf8').replace(/^\ufeff/, ''))
    expect(names.every((name) => name !== '')).toBe(true)
    expect(new Set(names).size).toBe(names.length)
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => names.length))
    if (many !== null) expect(rows).toHaveLength(many)
    expect(body.toString()).not.toContain('CC BY 4.0')
  })

  it('stands in a data package beside what it rests on, the same bytes each time', async () => {
    const { body, name } = await get(`${path}.zip${query}`)
    expect(name).toMatch(/^attachment; filename="[\w.~-]+\.zip"$/)
    expect(body.equals((await get(`${path}.zip${query}`)).body)).toBe(true)
    const files = unzipSync(body)
    const told = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array()))
    expect(told).toMatchObject({
      profile: 'tabular-data-package',
      name: expect.stringMatching(/^[a-z0-9._-]+$/),
      licenses: [{ name: 'CC-BY-4.0' }],
      homepage: expect.stringContaining('/answers/'),
    })
    expect(told.sources.length).toBeGreaterThan(0)
    const [resource] = told.resources
    const [names = [], ...rows] = parsed(strFromU8(files[resource.path] ?? new Uint8Array()))
    expect(resource.schema.fields.map((field: { name: string }) => field.name)).toEqual(names)
    for (const [i, { type }] of resource.schema.fields.entries())
      if (type === 'integer') for (const row of rows) expect(row[i]).toMatch(/^-?\d+$/)
    expect(strFromU8(files['README.md'] ?? new Uint8Array())).toContain('CC BY 4.0')
  })
})

it('the numbers of a series are columns of numbers', async () => {
  const files = unzipSync((await get(`${COUNT}.zip?from=2016&to=2025&step=year`)).body)
  const told = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array()))
  const types = told.resources[0].schema.fields.map(({ type }: { type: string }) => type)
  expect(types).toContain('integer')
})
