import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSeed } from '../../seed/load.ts'
import { findContradictions } from '../../server/claims/contradictions.ts'
import { yearBefore } from '../../server/claims/implied-figure.ts'
import { checkClaim } from '../../server/claims/verdict.ts'
import { grouped } from '../../server/queries/grouped.ts'
import { worldOf } from '../../server/queries/world.ts'
import type { Store } from '../../server/store/store.ts'
import { embeddedStores } from '../contract/embedded-stores.ts'
import { byPairs, RULES } from './by-pairs.ts'

describe('the contradictions of the seed', () => {
  const stores = embeddedStores()
  let store: Store
  beforeAll(async () => {
    store = await stores.openEmpty()
    await loadSeed(store.log, { folder: new URL('../../seed/log', import.meta.url).pathname })
  })
  afterAll(async () => {
    await store.close()
    stores.remove()
  })

  it.each([1, 2, 3])('are among figures those of the plain rule at revision %i', async (revision) => {
    const { facts } = await store.graph.claimsPage({ page: { first: 1_000 }, revision })
    const world = worldOf(facts)
    const known = { revision, knownAt: '2026-11-24T00:00:00.000Z' }
    const checked = (facts.claim ?? []).map((claim) => checkClaim(world, claim, known))
    // The first figures came with the third.
    expect(checked.length > 0).toBe(revision === 3)
    const groups = grouped(
      checked,
      ({ claim }) => `${claim.about} ${claim.quantity} ${claim.unit ?? ''} ${claim.period ?? ''}`,
    )
    const implying = grouped(
      checked.filter(({ claim }) => claim.impliedBase !== undefined),
      ({ claim }) => `${claim.about} ${claim.quantity} ${claim.unit ?? ''} ${yearBefore(claim.period) ?? ''}`,
    )
    const found = [...findContradictions(checked, [])].flat().filter(({ kind }) => kind in RULES)
    expect(found.map(({ kind, claims }) => [kind, claims.map(({ claim }) => claim.id)])).toEqual(
      [...groups].flatMap(([about, claims]) => byPairs(claims, implying.get(about))),
    )
  })
})
