import { describe, expect, it } from 'vitest'
import { memberSort, saidOf, sortMembers } from './sort-members.ts'

const member = (name: string, level: string, possibleSince: string | null, possibleLevelSince = possibleSince) => ({
  actor: { name },
  level: { id: level },
  possibleSince,
  possibleLevelSince,
})
const members = [
  member('Sweden', 'low', null),
  member('Áo', 'high', '2020-01-02'),
  member('Chile', 'low', '2007-05-23'),
  member('Đức', 'high', '2011-10-11'),
]
const ways = {
  language: 'vi' as const,
  levels: ['high', 'low'],
}
const sort = (by: string) => memberSort({ by: by.replace('-', ''), descending: by.startsWith('-') })
const names = (by: string): string[] => sortMembers(members, sort(by), ways).map(({ actor }) => actor.name)

describe('the order of members', () => {
  it('is that of the reader’s language', () => expect(names('name')).toEqual(['Áo', 'Chile', 'Đức', 'Sweden']))
  it('goes from the closest level outwards, alike ones by name', () =>
    expect(names('level')).toEqual(['Áo', 'Đức', 'Chile', 'Sweden']))
  it('puts a start that no source gives last either way', () => {
    expect(names('since')).toEqual(['Chile', 'Đức', 'Áo', 'Sweden'])
    expect(names('-since')).toEqual(['Áo', 'Đức', 'Chile', 'Sweden'])
  })
  it('is what an address asks for, and left out where it is the default', () => {
    expect(saidOf(sort('-name'))).toEqual({ by: 'name', descending: true })
    expect(saidOf(sort('since'))).toEqual({ by: 'since', descending: false })
    expect(saidOf(sort('name'))).toBeNull()
    expect(sort('population')).toEqual({ by: 'name', descending: false })
    expect(memberSort(null)).toEqual({ by: 'name', descending: false })
  })
})
