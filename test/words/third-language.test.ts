import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ThirdLanguage, withThirdLanguage } from './third-language.ts'

// English with accents, added as anybody would add a language: one file of messages, one line in a list.

let third: ThirdLanguage
let stop: () => Promise<void>
let url: string

beforeAll(async () => {
  third = withThirdLanguage()
  third.run('scripts/build-server.mjs')
  ;({ url, stop } = await third.serve())
}, 180_000)

afterAll(async () => {
  await stop?.()
  third?.remove()
})

const ask = async (query: string) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = await response.json()
  expect(errors).toBeUndefined()
  return data
}

describe('a third language', () => {
  it('is one of the API’s languages, by a name that GraphQL allows', async () => {
    expect(readFileSync(join(third.root, 'schema', 'schema.graphql'), 'utf8')).toContain('  en_XA\n')
    const { __type } = await ask('{ __type(name: "Language") { enumValues { name description } } }')
    expect(__type.enumValues).toContainEqual({ name: 'en_XA', description: 'English with accents.' })
  })

  it('speaks in footnotes, with the dates that Intl writes in it, and texts of the data in English', async () => {
    const { partnerCount } = await ask(
      '{ partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2025-10-29") { footnote(language: en_XA) } }',
    )
    expect(partnerCount.footnote).toContain('⟦40 ⟦pàrtñërs⟧ øf Viet Nam ⟦øñ ⟦October 29, 2025⟧⟧.⟧')
    expect(partnerCount.footnote).toContain("States whose level, by the owner's own designation")
    expect(partnerCount.footnote).toMatch(/⟦\d+ søürçës, ñàmëd àt:⟧/)
  })

  it('speaks in sentences, of comparisons, moves and claims', async () => {
    const { networkDiff, claims, transitions } = await ask(`{
      networkDiff(of: "VNM", from: "2024-12-31", to: "2025-12-31") { sentences(language: en_XA) }
      claims(first: 50) { edges { node { text(language: en_XA) evidence { explanation(language: en_XA) } } } }
      transitions(of: "VNM", first: 50) { edges { node { sentence(language: en_XA) } } }
    }`)
    expect(networkDiff.sentences.length).toBeGreaterThan(10)
    for (const sentence of networkDiff.sentences) expect(sentence).toMatch(/^⟦.*⟧$/)
    for (const { node } of claims.edges) {
      if (node.evidence !== null) expect(node.evidence.explanation).toMatch(/^⟦Sàïd: /)
    }
    for (const { node } of transitions.edges) expect(node.sentence).toMatch(/^⟦.* \(⟦.*⟧\)\.⟧/)
  })

  it('names the regions as CLDR does, where our own list has no name', async () => {
    const { actor } = await ask(
      '{ actor(id: "THA") { ... on State { region(language: en_XA) english: region vi: region(language: vi) } } }',
    )
    expect(actor).toEqual({ region: 'Southeast Asia', english: 'South-eastern Asia', vi: 'Đông Nam Á' })
  })

  it('is taken away as Markdown and as data, and asked for by its tag in an address', async () => {
    const response = await fetch(`${url}/counts/VNM/comprehensive-or-higher.md?validAt=2025-10-29&language=en-XA`)
    const lines = (await response.text()).split('\n')
    expect(lines[0]).toBe('# ⟦⟦pàrtñërs⟧ øf Viet Nam ⟦øñ ⟦October 29, 2025⟧⟧⟧')
    expect(lines).toContain('- **⟦Dëfïñïtïøñ ïd⟧**: comprehensive-or-higher@1')
    expect(lines).toContain(
      '| ⟦Ïd⟧ | ⟦Ñàmë⟧ | ⟦Stàtüs⟧ | ⟦Whÿ øpëñ⟧ | ⟦Lëvël⟧ | ⟦Àt thïs lëvël sïñçë⟧ | ⟦Çøüñtëd sïñçë⟧ | ⟦Søürçës⟧ | ⟦Çømplëtë⟧ |',
    )
  })
})
