import { describe, expect, it } from 'vitest'
import { levelsInFull } from './levels-in-old-addresses.ts'
import { inTodaysNames } from './old-addresses.ts'
import { readQuestion, writeQuestion } from './question.ts'

/** Where an address that the page once wrote leads today. */
const ledTo = (search: string): string => writeQuestion(readQuestion(inTodaysNames(search) ?? search))

describe('an address that the page wrote before all pages had one vocabulary', () => {
  // As they were written then, every part of the vocabulary among them.
  it.each([
    ['?of=VNM&on=2025-12-31', '?of=VNM&on=2025-12-31'],
    ['?of=VNM&on=2025-12-31&count=strategic-or-higher', '?of=VNM&definition=strategic-or-higher&on=2025-12-31'],
    ['?of=VNM&on=2025-12-31&count=strategic-or-higher@1', '?of=VNM&definition=strategic-or-higher@1&on=2025-12-31'],
    ['?of=VNM&on=2025-12-31&names&lang=vi', '?of=VNM&on=2025-12-31&names&lang=vi'],
    ['?of=VNM&on=2025-10&partner=GBR', '?of=VNM&on=2025-10&with=GBR'],
    [
      '?of=VNM&on=2025-12-31&known=2026-11-24T15:00:00.000Z&view=table&levels=none,strategic&partner=GBR&sort=-since&lang=en&theme=dark',
      '?of=VNM&on=2025-12-31&known=2026-11-24T15:00:00.000Z&view=table&levels=none,strategic&with=GBR&sort=-since&lang=en&theme=dark',
    ],
    ['?levels=', '?levels='],
    // Of reports.
    [
      '?of=VNM&definition=strategic-or-higher&on=2025-12-31&within=g20&since=2024-12-31&from=2000&to=2025&step=quarter&sort=level&lang=vi&theme=light',
      '?of=VNM&definition=strategic-or-higher&on=2025-12-31&within=g20&since=2024-12-31&from=2000&to=2025&step=quarter&sort=level&lang=vi&theme=light',
    ],
    ['?verdict=DIFFERS&quantity=stock&speaker=MOFA&text=42', '?verdict=DIFFERS&quantity=stock&speaker=MOFA&text=42'],
    ['?known=2026-11-24T15:00:00.000Z&kind=VALUE', '?known=2026-11-24T15:00:00.000Z&kind=VALUE'],
    // As the API calls them, in the entries of a feed among others.
    [
      '?knownAt=2026-11-24T15%3A38%3A18.154Z&validAt=2025&language=vi',
      '?on=2025&known=2026-11-24T15:38:18.154Z&lang=vi',
    ],
    // Where somebody mixed both, the names of today hold.
    ['?count=a&definition=b', '?definition=b'],
  ])('%s is led to %s', (old, today) => {
    expect(ledTo(old)).toBe(today)
  })

  it('is left alone where it is in the names of today already', () => {
    expect(inTodaysNames('?of=VNM&definition=a&with=GBR')).toBeNull()
  })

  it('may name levels by the last part of their ids, and is led to the whole ids', () => {
    const ids = ['VNM/partnership/special', 'VNM/partnership/strategic']
    expect(levelsInFull(['none', 'strategic'], ids, 'none')).toEqual(['VNM/partnership/strategic', 'none'])
    expect(levelsInFull(['nonsense', 'strategic'], ids, 'none')).toEqual(['VNM/partnership/strategic', 'nonsense'])
    expect(levelsInFull(['VNM/partnership/strategic', 'none'], ids, 'none')).toBeNull()
    expect(levelsInFull(['nonsense'], ids, 'none')).toBeNull()
    expect(levelsInFull([], ids, 'none')).toBeNull()
  })
})
