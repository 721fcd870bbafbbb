import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openSeededApi } from './api.ts'
import { listening } from './listening.ts'

const CLDR = 'Names of territories: Unicode CLDR, © Unicode, Inc., Unicode License v3'
const WIKIPEDIA = 'Wikipedia contributors, CC BY-SA 4.0'

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

/** An answer in each of its forms, as one text. */
async function forms(address: string, language: string): Promise<string[]> {
  const at = async (format: string) => {
    const response = await fetch(`${server.url}${address.replace('.*', `.${format}`)}&language=${language}`)
    expect(response.status).toBe(200)
    return Buffer.from(await response.arrayBuffer())
  }
  const [unzipped, workbook] = [unzipSync(await at('zip')), unzipSync(await at('xlsx'))]
  return [
    Buffer.from(unzipped['datapackage.json'] ?? []).toString(),
    (await at('md')).toString(),
    (await at('jsonld')).toString(),
    Buffer.from(workbook['xl/sharedStrings.xml'] ?? []).toString(),
  ].map((text) => text.replaceAll('\\', ''))
}

describe.each(['en', 'vi'])('what licences ask for stands in every form of an answer, in %s', (language) => {
  it.each([
    ['/counts/VNM/comprehensive-or-higher.*?validAt=2025-12-31', [CLDR], [WIKIPEDIA]],
    ['/counts/VNM/comprehensive-or-higher.*?validAt=2025-12-31&within=quad', [CLDR, WIKIPEDIA], []],
    ['/counts/VNM/comprehensive-or-higher.*?validAt=2025-12-31&within=gcc', [CLDR, WIKIPEDIA], []],
    ['/counts/VNM/comprehensive-or-higher.*?from=2024&to=2025&within=quad', [CLDR, WIKIPEDIA], []],
    ['/comparisons/VNM.*?from=2024-12-31&to=2025-12-31', [CLDR], [WIKIPEDIA]],
  ])('%s', async (address, asked, others) => {
    for (const text of await forms(address, language)) {
      for (const one of asked) expect(text).toContain(one)
      for (const one of others) expect(text).not.toContain(one)
    }
  })

  it('and in footnotes', async () => {
    const asked = (within: string) =>
      `partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2025-12-31"${within}) { footnote(language: ${language}) }`
    const { data } = await api.ask(
      `{ all: ${asked('')} quad: ${asked(', within: "quad"')}
        series: partnerCountSeries(of: "VNM", definition: "comprehensive-or-higher", from: "2024", to: "2025", step: YEAR, within: "gcc") { footnote(language: ${language}) } }`,
    )
    expect(data.all.footnote).toContain(CLDR)
    expect(data.all.footnote).not.toContain(WIKIPEDIA)
    for (const { footnote } of [data.quad, data.series]) expect(footnote).toContain(`${CLDR}; ${WIKIPEDIA}`)
  })
})
