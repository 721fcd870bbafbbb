import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openSeededApi } from './api.ts'

let api: Api
beforeAll(async () => {
  api = await openSeededApi()
}, 60_000)
afterAll(() => api.close())

interface Row {
  readonly member: { readonly id: string }
  readonly in: { readonly id: string }
  readonly role: string
  readonly from: string | null
  readonly to: string | null
  readonly certain: boolean
  readonly citations: readonly unknown[]
}

const membershipsOf = async (of: string, validAt: string): Promise<readonly Row[]> => {
  const { data, errors } = await api.ask(
    `{ memberships(of: "${of}", validAt: "${validAt}") { member { id } in { id } role from to certain citations { source { id } } } }`,
  )
  expect(errors).toBeUndefined()
  return data.memberships
}
const membersOf = (rows: readonly Row[], group: string) =>
  rows.flatMap((row) => (row.in.id === group && row.role === 'member' ? [row.member.id] : []))

describe('memberships', () => {
  it('of a group are its members on the day, each with its sources', async () => {
    const [before, after] = [await membershipsOf('eu', '2020-01-31'), await membershipsOf('eu', '2020-02-01')]
    expect(membersOf(before, 'eu')).toContain('GBR')
    expect(membersOf(after, 'eu')).toEqual(membersOf(before, 'eu').filter((id) => id !== 'GBR'))
    for (const { citations } of after) expect(citations.length).toBeGreaterThan(0)
  })

  it('of an organization that is a member itself are its own first', async () => {
    const rows = await membershipsOf('eu', '2025-12-31')
    const own = rows.filter(({ member }) => member.id === 'eu')
    expect(own.map((row) => row.in.id)).toContain('g20')
    expect(rows.slice(0, own.length)).toEqual(own)
  })

  it('of a State are what it is in on the day, and not what it has left or not yet joined', async () => {
    const inGroups = async (validAt: string) => (await membershipsOf('VNM', validAt)).map((row) => row.in.id)
    expect(await inGroups('1995-07-27')).not.toContain('asean')
    expect(await inGroups('1995-07-29')).toContain('asean')
    const groups = await inGroups('2025-12-31')
    expect(groups).toEqual([...groups].sort())
  })

  it('hold for certain through a month only where they hold on each of its days', async () => {
    const british = async (validAt: string) =>
      (await membershipsOf('eu', validAt)).filter(({ member }) => member.id === 'GBR').map(({ certain }) => certain)
    expect(await british('2020-01')).toEqual([true])
    expect(await british('2020')).toEqual([false])
    expect(await british('2021')).toEqual([])
  })

  it('are those known at an instant, which is neither before the first revision nor to come', async () => {
    const knownAt = async (instant: string) => {
      const { data, errors } = await api.ask(
        `{ memberships(of: "asean", validAt: "2025-12-31", knownAt: "${instant}") { member { id } } }`,
      )
      return data?.memberships?.length ?? errors?.[0]?.extensions?.code
    }
    const now = (await membershipsOf('asean', '2025-12-31')).length
    expect(now).toBeGreaterThan(9)
    expect(await knownAt(new Date(Date.now() - 1000).toISOString())).toBe(now)
    expect(await knownAt('1990-01-01T00:00:00Z')).toBe('BAD_DATE')
    expect(await knownAt('2999-01-01T00:00:00Z')).toBe('BAD_DATE')
  })

  it('are refused of nobody, with the nearest, and taken in any case', async () => {
    const { errors } = await api.ask('{ memberships(of: "Laoss") { role } }')
    expect(errors?.[0]?.extensions?.code).toBe('UNKNOWN_ID')
    expect(errors?.[0]?.message).toContain('Laos (LAO)')
    expect(await membershipsOf('G20', '2025-12-31')).toEqual(await membershipsOf('g20', '2025-12-31'))
  })
})
