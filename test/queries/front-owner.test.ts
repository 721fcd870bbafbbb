import { expect, it } from 'vitest'
import type { Ladder } from '../../schema/kinds/ladder.ts'
import { readStatement } from '../../schema/read-statement.ts'
import { frontLadders, frontOwner } from '../../server/queries/front-owner.ts'

const ladder = (owner: string, front = false): Ladder =>
  readStatement({
    kind: 'ladder',
    v: 4,
    id: `${owner}/partnership`,
    owner,
    version: 1,
    names: { en: 'Partnerships' },
    ...(front ? { front: true } : {}),
    confidence: 'high',
    citations: [{ source: 'gazette' }],
  }) as Ladder

it.each<[string, readonly Ladder[], readonly (readonly string[])[], string | null]>([
  ['nobody where nobody keeps a ladder', [], [], null],
  ['the one owner there is', [ladder('VNM')], [], 'VNM'],
  [
    'whose ladder was recorded first, not who comes first by id',
    [ladder('CHN'), ladder('VNM')],
    [['VNM/partnership'], ['CHN/partnership'], ['VNM/partnership']],
    'VNM',
  ],
  [
    'the first by id of those recorded in one revision',
    [ladder('CHN'), ladder('VNM')],
    [['CHN/partnership', 'VNM/partnership']],
    'CHN',
  ],
  [
    'whose ladder says so, whenever it was recorded',
    [ladder('CHN'), ladder('VNM', true)],
    [['CHN/partnership'], ['VNM/partnership']],
    'VNM',
  ],
])('a page that is asked about nobody opens on %s', (_, ladders, recorded, owner) => {
  expect(frontOwner(frontLadders(ladders), recorded)).toBe(owner)
})
