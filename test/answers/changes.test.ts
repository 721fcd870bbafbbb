import { afterEach, describe, expect, it } from 'vitest'
import type { Statement, StatementOf } from '../../schema/statement.ts'
import { partialDate } from '../../schema/time/partial-date.ts'
import { changesOf } from '../../server/answers/changes.ts'
import { citedAnewSentence } from '../../server/answers/cited-anew.ts'
import { noticesOf } from '../../server/answers/notices.ts'
import type { Facts } from '../../server/store/facts.ts'
import { UNMETERED } from '../../server/work/meter.ts'
import { definition, LADDER } from '../queries/facts.ts'
import { type MadeLog, openMadeLog } from './made-log.ts'
import { MADE } from './made-world.ts'

// What an answer rests on, what made it another, and which revisions did: asked of a real store that holds a made world.

let made: MadeLog
afterEach(() => made.close())

const DAY = { of: 'AAA', definition: 'd@1', validAt: '2001-06-15' }
const WITHIN = { ...DAY, within: 'g' }

const held = <K extends Statement['kind']>(kind: K, id: string): StatementOf<K> => {
  const found = (MADE[kind as keyof Facts] as readonly Statement[] | undefined)?.find((one) => one.id === id)
  if (found === undefined) throw new Error(`the made world has no ${kind} ${id}`)
  return found as StatementOf<K>
}
const from = (id: string, day: string): Statement => ({ ...held('designation', id), from: partialDate(day) })
const citedAnew = (id: string): Statement => ({
  ...held('designation', id),
  citations: [{ source: 'gazette', locator: 'anew' }],
})

/** What became of the answer: whether it is another, and what made the difference, by id with whose part it is and which revisions did. */
async function became(): Promise<{ said: string; changes: readonly string[] }> {
  const { frozen } = await made.opened()
  const changes = await changesOf(frozen, made.log)
  return {
    said: frozen.changed ? 'said' : frozen.sourcesOnly ? 'sources' : 'nothing',
    changes: changes.map(
      ({ id, actor, before, after, revisions }) =>
        `${before === undefined ? 'new' : after === undefined ? 'gone' : 'other'} ${id} of ${actor ?? 'all'} by ${revisions.map(({ number }) => number).join(' ') || 'nobody'}`,
    ),
  }
}

const noticed = async (): Promise<readonly string[]> => {
  const { frozen, graph } = await made.opened()
  return (await noticesOf(frozen, { graph, log: made.log })).map(
    ({ revision, answer, changes, unaskable }) =>
      `${revision.number} ${unaskable === null ? '' : `${unaskable.key} `}${(answer.data(3) as { value?: number }).value ?? '–'}: ${changes.map(({ id }) => id).join(', ')}`,
  )
}

describe('what made an answer another', () => {
  it('is what of it was corrected, by whom it is about', async () => {
    made = await openMadeLog(MADE, 'count', DAY)
    expect(await became()).toEqual({ said: 'nothing', changes: [] })
    await made.revise('a day', [from('e', '2001-06-01')])
    expect(await became()).toEqual({ said: 'said', changes: ['other e of EEE by 2'] })
  })

  it('is what was withdrawn, and what is new', async () => {
    made = await openMadeLog(MADE, 'count', DAY)
    const kkk: readonly Statement[] = [
      { ...held('state', 'BBB'), id: 'KKK', iso3: 'KKK' },
      { ...held('partnership', 'AAA-BBB'), id: 'AAA-KKK', partner: 'KKK' },
      { ...held('designation', 'b'), id: 'k', partnership: 'AAA-KKK' },
    ]
    await made.revise('one more', kkk)
    await made.revise('one fewer', [], ['b'])
    expect(await became()).toEqual({
      said: 'said',
      changes: ['new AAA-KKK of KKK by 2', 'gone b of BBB by 3', 'new k of KKK by 2'],
    })
  })

  it('is nothing of what bears on other answers alone', async () => {
    made = await openMadeLog(MADE, 'count', DAY)
    await made.revise('beside it', [
      definition('middle', { levels: { atLeast: `${LADDER}/top` } }),
      { ...held('membership', 'm0'), to: partialDate('2000') },
      { ...held('state', 'BBB'), region: '035' },
      { ...held('source', 'gazette'), title: 'Another' },
      from('u', '2003'),
    ])
    expect(await became()).toEqual({ said: 'nothing', changes: [] })
    expect(await noticed()).toEqual([])
  })

  it('is nothing of those of whom the answer says the same', async () => {
    made = await openMadeLog(MADE, 'count', DAY)
    // What HHH is called bears on counts, and this one does not count it.
    await made.revise('both', [
      from('h1', '1978'),
      from('b', '1991'),
      { ...held('designation', 'g1'), to: partialDate('2020') },
    ])
    expect(await became()).toEqual({ said: 'said', changes: ['other b of BBB by 2'] })
  })

  it('is nothing where only the places in sources are others', async () => {
    made = await openMadeLog(MADE, 'count', DAY)
    await made.revise('cited anew', [citedAnew('b'), citedAnew('e')])
    expect(await became()).toEqual({ said: 'sources', changes: [] })
    const { frozen } = await made.opened()
    expect([citedAnewSentence(frozen, 'en'), citedAnewSentence(frozen, 'vi')]).toEqual([
      'The same number and names; 2 are cited anew.',
      'Con số và danh sách tên không đổi; 2 mục được dẫn nguồn lại.',
    ])
    await made.revise('and a day', [from('c1', '1991')])
    expect(await became()).toEqual({ said: 'said', changes: ['other c1 of CCC by 3'] })
    expect(citedAnewSentence((await made.opened()).frozen, 'en')).toBe(
      'Beside that, 2 are cited anew and otherwise the same.',
    )
  })

  it('is no sentence of its own where nothing is cited anew', async () => {
    made = await openMadeLog(MADE, 'count', DAY)
    expect(citedAnewSentence((await made.opened()).frozen, 'en')).toBeNull()
    await made.revise('a day', [from('c1', '1991')])
    expect(citedAnewSentence((await made.opened()).frozen, 'en')).toBeNull()
  })

  it('bears on the whole where it is of the owner, its levels, the definition or the group', async () => {
    made = await openMadeLog(MADE, 'count', WITHIN)
    await made.revise('the rule', [definition('d', { levels: { atLeast: `${LADDER}/middle` } })])
    await made.revise('how far', [{ ...held('coverage', 'c'), reviewedTo: partialDate('2001-01') }])
    await made.revise('a level', [
      { ...held('level', `${LADDER}/low`), rank: 2 },
      { ...held('level', `${LADDER}/middle`), rank: 1 },
    ])
    await made.revise('a member', [], ['m0'])
    expect(await became()).toEqual({
      said: 'said',
      changes: [
        `other ${LADDER}/low of all by 4`,
        `other ${LADDER}/middle of all by 4`,
        'other c of all by 3',
        'other d@1 of all by 2',
        'gone m0 of BBB by 5',
      ],
    })
  })

  it('is laid to no revision where it may have been either of two, and what is gone to the last', async () => {
    made = await openMadeLog(MADE, 'count', DAY)
    await made.revise('a day', [from('b', '1991')])
    await made.revise('cited anew', [{ ...from('b', '1991'), citations: [] } as Statement])
    expect((await became()).changes).toEqual(['other b of BBB by nobody'])
    await made.revise('gone', [], ['b'])
    expect((await became()).changes).toEqual(['gone b of BBB by 4'])
    await made.revise('back', [from('b', '1992')])
    expect((await became()).changes).toEqual(['other b of BBB by nobody'])
  })

  it('of what is new and was cited anew since is laid to whoever stated it', async () => {
    made = await openMadeLog(MADE, 'count', DAY)
    const added = { ...held('designation', 'b'), id: 'b2', level: `${LADDER}/middle`, from: partialDate('1995') }
    await made.revise('added', [added])
    await made.revise('cited anew', [{ ...added, citations: [{ source: 'gazette', locator: 'anew' }] }])
    expect((await became()).changes).toEqual(['new b2 of BBB by 2'])
  })

  it('of a claim is the claim, and what it is held against', async () => {
    made = await openMadeLog(MADE, 'claim', { claim: 'members' })
    await made.revise('figures', [
      { ...held('claim', 'count'), value: 8 },
      { ...held('membership', 'm3'), role: 'observer' },
      from('b', '1995'),
    ])
    expect(await became()).toEqual({ said: 'said', changes: ['other m3 of JJJ by 2'] })
    await made.revise('the claim', [{ ...held('claim', 'members'), value: 2, lower: 2, upper: 2 }])
    expect(await became()).toEqual({ said: 'said', changes: ['other m3 of JJJ by 2', 'other members of all by 3'] })
  })

  it('of a claim that tells nothing of each partner is whatever bears on it', async () => {
    made = await openMadeLog(MADE, 'claim', { claim: 'place' })
    await made.revise('a day', [from('g1', '1989'), { ...held('membership', 'm3'), role: 'observer' }])
    expect(await became()).toEqual({ said: 'said', changes: ['other g1 of GGG by 2'] })
  })

  it('of a comparison is what its owner’s partners were called', async () => {
    made = await openMadeLog(MADE, 'diff', { of: 'AAA', from: '2000', to: '2001', ladder: LADDER }, 2)
    await made.revise('a day', [from('e', '2001-05'), { ...held('membership', 'm0'), to: partialDate('2000') }])
    expect(await became()).toEqual({ said: 'said', changes: ['other e of EEE by 2'] })
  })
})

describe('the notices of an answer', () => {
  it('are of the revisions that changed it, newest first, and of no other', async () => {
    made = await openMadeLog(MADE, 'count', DAY)
    await made.revise('up', [from('e', '2001-06-01')])
    await made.revise('beside it', [{ ...held('membership', 'm0'), to: partialDate('2000') }])
    await made.revise('cited anew', [citedAnew('b')])
    await made.revise('down', [], ['b', 'd'])
    await made.revise('up again', [held('designation', 'd')])
    expect(await noticed()).toEqual(['6 5: d', '5 4: b, d', '2 6: e'])
  })

  it('miss nothing that came and went by way of what is in neither answer', async () => {
    made = await openMadeLog(MADE, 'count', DAY)
    await made.revise('a relation', [
      { ...held('state', 'BBB'), id: 'KKK', iso3: 'KKK' },
      { ...held('partnership', 'AAA-BBB'), id: 'AAA-KKK', partner: 'KKK' },
    ])
    await made.revise('named', [{ ...held('designation', 'b'), id: 'k', partnership: 'AAA-KKK' }])
    await made.revise('taken back', [], ['k', 'AAA-KKK'])
    expect(await noticed()).toEqual(['4 5: AAA-KKK, k', '3 6: k'])
    expect(await became()).toEqual({ said: 'nothing', changes: [] })
  })

  it('say that the question cannot be asked any more, and give the last answer that there was', async () => {
    made = await openMadeLog(MADE, 'count', DAY)
    await made.revise('up', [from('e', '2001-06-01')])
    await made.revise('no definition', [], ['d@1'])
    const { frozen } = await made.opened()
    expect([frozen.changed, frozen.sourcesOnly, frozen.unaskable?.code, frozen.now]).toEqual([
      true,
      false,
      'UNKNOWN_DEFINITION',
      frozen.asGiven,
    ])
    expect((await noticed()).map((notice) => notice.replace(/ \w+ (?=\d+: )/, ' '))).toEqual(['3 6: ', '2 6: e'])
    await made.revise('again', [definition('d')])
    expect((await noticed()).map((notice) => notice.split(' ')[0])).toEqual(['3', '2'])
  })

  it('are the newest one by one, and those before as one, where asking for all would take too much', async () => {
    made = await openMadeLog(MADE, 'count', DAY)
    for (const [i, day] of ['1991', '1992', '1993', '1994', '1995'].entries())
      await made.revise(`the ${i}th`, [from('b', day)])
    const all = await noticed()
    expect(all.map((notice) => notice.split(' ')[0])).toEqual(['6', '5', '4', '3', '2'])
    const { frozen, graph } = await made.opened()
    const numbers = async (spent: number) =>
      (await noticesOf(frozen, { graph: { ...graph, meter: { ...UNMETERED, spent, most: 100 } }, log: made.log })).map(
        ({ revision, atLatest }) => `${revision.number}${atLatest ? ' at the latest' : ''}`,
      )
    // Two are asked in any case: what the older differs by from the answer that was given came by it or before.
    expect(await numbers(61)).toEqual(['6', '5 at the latest'])
    expect(await numbers(60)).toEqual(['6', '5', '4', '3', '2'])
  })
})
