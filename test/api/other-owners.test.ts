import { describe, expect, it } from 'vitest'
import { otherOwners, recordOtherOwners } from '../fixtures/other-owners/other-owners.ts'
import { openSeededApi } from './api.ts'
import { otherOwnersServed } from './other-owners-served.ts'

// A State with three rungs, a sample of whose partners was gone through, and an organization with five, of whose facts nobody has said how far they go.

const { ask, textOf } = otherOwnersServed()

describe('owners that were added later', () => {
  it('are listed by id, and take the front page from nobody', async () => {
    const { owners, frontOwner } = await ask('{ owners { id } frontOwner { id name(language: vi) } }')
    expect(owners.map(({ id }: { id: string }) => id)).toEqual(['CHN', 'VNM', 'asean'])
    expect(frontOwner).toEqual({ id: 'VNM', name: 'Việt Nam' })
  })

  it('come to the front page where their ladder says so, from the revision on that says it', async () => {
    const own = await openSeededApi()
    try {
      await recordOtherOwners(own.store.log)
      const head = await own.store.log.head()
      const ladder = (await otherOwners()).flatMap((entry) =>
        entry.op === 'assert' && entry.statement.kind === 'ladder' && entry.statement.owner === 'CHN'
          ? [entry.statement]
          : [],
      )
      await own.store.log.append(
        { by: 'a test', why: 'the front page is China’s' },
        ladder.map((statement) => ({ op: 'assert', statement: { ...statement, front: true } })),
      )
      const { data } = await own.ask(`{ frontOwner { id } before: frontOwner(knownAt: "${head?.recordedAt}") { id } }`)
      expect(data).toEqual({ frontOwner: { id: 'CHN' }, before: { id: 'VNM' } })
    } finally {
      await own.close()
    }
  })
})

describe('an owner of whom a sample was gone through', () => {
  const COUNT =
    'partnerCount(of: "CHN", definition: "CHN/partnership/strategic-or-higher", validAt: "2025-06-30") { value complete footnote vi: footnote(language: vi) members { actor { id } since levelSince } undecided { actor { id } openBecause } }'

  it('is never said to have all: at least seven, and one if its weak source is right', async () => {
    const { partnerCount } = await ask(`{ ${COUNT} }`)
    expect([partnerCount.value, partnerCount.complete]).toEqual([7, false])
    expect(partnerCount.undecided).toEqual([{ actor: { id: 'KHM' }, openBecause: 'CONFIDENCE' }])
    expect(partnerCount.footnote).toMatch(
      /^At least 7 partners of China on 30 June 2025, and Cambodia if its one weak source is right; the facts are a sample, gone through to 30 June 2025\./,
    )
    expect(partnerCount.vi).toMatch(
      /^Ít nhất 7 đối tác của Trung Quốc, tính đến ngày 30 tháng 6 năm 2025, và Campuchia/,
    )
    expect(JSON.stringify(partnerCount)).not.toContain('7 to 8')
  })

  it('has each partner at its level since one day, and counted since another', async () => {
    const { partnerCount, network } = await ask(
      `{ ${COUNT} network(of: "CHN", validAt: "2025-06-30") { links { partner { id } since } } }`,
    )
    const linked = new Map(
      network.links.map(({ partner, since }: { partner: { id: string }; since: string }) => [partner.id, since]),
    )
    for (const { actor, levelSince } of partnerCount.members) expect(levelSince, actor.id).toBe(linked.get(actor.id))
    expect(partnerCount.members.find(({ actor }: { actor: { id: string } }) => actor.id === 'RUS')).toMatchObject({
      since: '1996',
      levelSince: '2011-06',
    })
    const file = await textOf('/counts/CHN/CHN%2Fpartnership%2Fstrategic-or-higher.md?validAt=2025-06-30')
    expect(file).toContain('| RUS | Russia | certain | – | All-Weather Partnership | 2011-06 | 1996 |')
    expect(file).toContain('**Upper bound**: not known: the facts are a sample, gone through to 30 June 2025')
  })

  it('has rungs of its own, though one is named as one of another owner’s', async () => {
    const { levelCounts, partnership } = await ask(
      '{ levelCounts(of: "CHN", validAt: "2025-06-30") { level { id name } exactly orHigher } partnership(of: "CHN", with: "VNM", validAt: "2025-06-30") { level { id } certain } }',
    )
    expect(
      levelCounts.map(({ level, exactly }: { level: { id: string }; exactly: number }) => [level.id, exactly]),
    ).toEqual([
      ['CHN/partnership/all-weather', 4],
      ['CHN/partnership/strategic', 3],
      ['CHN/partnership/cooperative', 1],
    ])
    expect(partnership).toEqual({ level: { id: 'CHN/partnership/strategic' }, certain: true })
  })
})

describe('an organization as owner, with definitions under free names', () => {
  it('counts by them, says how far its facts go, and sums them where States alone are not counted', async () => {
    const { partnerCount, networkDiff } = await ask(
      '{ partnerCount(of: "asean", definition: "asean-full-dialogue-partners", validAt: "2024-12-31") { value footnote } networkDiff(of: "asean", from: "2020-12-31", to: "2024-12-31") { sentences } }',
    )
    expect(partnerCount.value).toBe(8)
    expect(partnerCount.footnote).toMatch(
      /^At least 8 partners of ASEAN on 31 December 2024; how far the facts have been gone through is not stated\./,
    )
    expect(networkDiff.sentences.slice(0, 2)).toEqual([
      'Dialogue partner or higher, organizations too: at least 3 + 5 known to have come in − 0 known to have gone out = at least 8.',
      'Development partner or higher, organizations too: at least 5 + 5 known to have come in − 0 known to have gone out = at least 10.',
    ])
  })

  it('begins with the definition that counts from its lowest rung, and names both in words', async () => {
    const { countingDefinitions } = await ask(
      '{ countingDefinitions(of: "asean") { id label vi: label(language: vi) isDefault } }',
    )
    expect(countingDefinitions).toEqual([
      {
        id: 'asean-full-dialogue-partners',
        label: 'dialogue partner or higher, organizations too',
        vi: 'đối tác đối thoại trở lên, kể cả tổ chức',
        isDefault: false,
      },
      {
        id: 'asean-partners',
        label: 'development partner or higher, organizations too',
        vi: 'đối tác phát triển trở lên, kể cả tổ chức',
        isDefault: true,
      },
    ])
  })

  it('changes nothing of the first owner: its number, its words and its permalink', async () => {
    const question =
      '{ partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2025-12-31", knownAt: "2026-11-24T16:01:02.521Z") { value permalink footnote } }'
    const alone = await openSeededApi()
    try {
      expect(await ask(question)).toEqual((await alone.ask(question)).data)
    } finally {
      await alone.close()
    }
  })
})
