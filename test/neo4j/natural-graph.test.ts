import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { descriptionOf, KINDS, type Statement } from '../../schema/statement.ts'
import { intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import type { Store } from '../../server/store/store.ts'
import { EVERY_KIND } from './every-kind.ts'
import { statementsFromGraph } from './statements-from-graph.ts'
import { describeOnNeo4j, openTestStore, rowsOf, testDriver, wipeTestDatabase } from './test-database.ts'

describeOnNeo4j('the natural graph', () => {
  let driver: Driver
  let store: Store

  beforeAll(async () => {
    await wipeTestDatabase()
    driver = testDriver()
    store = await openTestStore()
    await store.log.append({ by: 'test', why: 'all kinds' }, asserted(EVERY_KIND))
    // Corrected: every kind has a version that is not in force any more, and some things have two sets of relationships.
    await store.log.append({ by: 'test', why: 'corrections' }, asserted(EVERY_KIND.map(corrected)))
  })
  afterAll(async () => {
    await store?.close()
    await driver?.close()
  })

  it('has statements of every kind in this test', () => {
    expect(new Set(EVERY_KIND.map(({ kind }) => kind))).toEqual(new Set(KINDS.map(({ kind }) => kind)))
  })

  it('holds every fact of every version in properties and relationships', async () => {
    const found = await statementsFromGraph(driver)
    expect(found).toHaveLength(2 * EVERY_KIND.length)
    for (const { told, kept } of found) expect(told).toEqual(withoutEmptyLists(JSON.parse(kept)))
  })

  it('has the first and last possible day beside each date', async () => {
    const dates = (await statementsFromGraph(driver)).flatMap(({ node }) =>
      Object.keys(node)
        .filter((name) => name.endsWith('Earliest'))
        .map((name) => name.slice(0, -'Earliest'.length))
        .map((name) => [node[name], { earliest: node[`${name}Earliest`], latest: node[`${name}Latest`] }] as const),
    )
    expect(dates.length).toBeGreaterThan(50)
    for (const [date, interval] of dates) expect(interval).toEqual(intervalOf(date as PartialDate))
  })

  it('calls what is recorded of things and facts by labels in the words of the field', async () => {
    for (const { labels, node } of await statementsFromGraph(driver)) {
      expect(labels).toContain(`${descriptionOf(String(node.kind))?.label}Record`)
    }
  })

  it('answers a question about the record, whatever was corrected since', async () => {
    const rows = await rowsOf(
      driver,
      `MATCH (:StateRecord {id: 'VNM'})<-[owned:OWNED_BY]-(p:PartnershipRecord)<-[:OF]-(d:DesignationRecord)-[:AT_LEVEL]->(l:LevelRecord),
        (d)-[:ESTABLISHED_BY]->(i:InstrumentRecord), (d)-[c:CITES]->(s:SourceRecord)
      WHERE d.retractedIn IS NULL AND owned.retractedIn IS NULL
      RETURN p.id, d.from, d.level, l.id, i.id, c.original, s.id ORDER BY s.id`,
    )
    expect(rows).toEqual([
      [
        'VNM-USA',
        '2013-06',
        'VNM/partnership/strategic',
        'VNM/partnership/strategic',
        'statement-2023',
        'ngày 10-9-2023',
        'gazette',
      ],
      ['VNM-USA', '2013-06', 'VNM/partnership/strategic', 'VNM/partnership/strategic', 'statement-2023', null, 'post'],
    ])
  })

  it('keeps one node for each thing through corrections', async () => {
    expect(
      await rowsOf(driver, `MATCH (t:Thing {id: 'VNM'}) RETURN labels(t), COUNT { (t)-[:DESCRIBED_BY]->() }`),
    ).toEqual([[['Thing', 'StateRecord'], 2]])
  })
})

const asserted = (statements: readonly Statement[]) =>
  statements.map((statement) => ({ op: 'assert', statement }) as const)

const corrected = (statement: Statement): Statement => ({ ...statement, note: `${statement.note ?? ''} Corrected.` })

/** A list of relationships that is empty leaves no trace; that it was given is told by the JSON alone, and means nothing. */
function withoutEmptyLists(statement: Record<string, unknown>): Record<string, unknown> {
  const listsOfArrows = ['predecessors', 'successors', 'participants']
  const isEmptyList = ([name, value]: [string, unknown]) =>
    listsOfArrows.includes(name) && Array.isArray(value) && value.length === 0
  return Object.fromEntries(Object.entries(statement).filter((entry) => !isEmptyList(entry)))
}
