import { expect, it } from 'vitest'
import type { Api } from './api.ts'

/** What a caller is told of a statement of version 99, on both stores in the same words. */
export const TOLD = {
  message:
    'the designation "VNM-USA/VNM/2023-comprehensive-strategic" is of version 99, and this program reads that kind up to version 2: run the Entente that recorded it, or a newer one',
  extensions: {
    code: 'STORE_TOO_NEW',
    values: {
      what: 'newerVersion',
      kind: 'designation',
      id: 'VNM-USA/VNM/2023-comprehensive-strategic',
      version: 99,
      newest: 2,
    },
  },
}

/** The id of the statement that a newer program has recorded over an older one's. */
export const NEWER = TOLD.extensions.values.id

/** What a store does that holds the seed, in which {@link NEWER} is of version 99. */
export function tellsOfNewerStatement(api: () => Api): void {
  it('tells the asker which statement only a newer program reads', async () => {
    const { errors } = await api().ask('{ network(of: "VNM") { nodes { actor { id } } } }')
    expect(errors).toEqual([expect.objectContaining(TOLD)])
  })

  it('answers what needs other statements', async () => {
    const { errors, data } = await api().ask('{ state(iso3: "FRA") { id name } }')
    expect(errors).toBeUndefined()
    expect(data.state).toEqual({ id: 'FRA', name: 'France' })
  })
}
