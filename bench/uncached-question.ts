import { textIn } from '../schema/texts.ts'
import { partialDate } from '../schema/time/partial-date.ts'
import { createApi } from '../server/graphql/api.ts'
import { citationsOf } from '../server/queries/citations.ts'
import { nameIn } from '../server/queries/naming.ts'
import { network } from '../server/queries/network.ts'
import { partnerCount } from '../server/queries/partner-count.ts'
import { partnership } from '../server/queries/partnership.ts'
import { transitionsOf } from '../server/queries/transitions.ts'
import type { World } from '../server/queries/world.ts'
import type { Store } from '../server/store/store.ts'
import { type Measured, pairs } from './pairs.ts'
import { COUNT, HISTORY, NETWORK } from './requests.ts'
import { withSeededStore } from './seeded-store.ts'

type Asked = Readonly<Record<string, string>>

/** Questions in one run. */
const QUESTIONS = 150

/**
 * A question that is not known, from the bytes of its body to the text of its answer, against a handler written by hand that reads the same body, looks up the head and selects
 * through the same ports, asks the same queries, builds the same object and calls `JSON.stringify`.
 */
export function uncachedQuestion(rounds: number): Promise<readonly Measured[]> {
  return withSeededStore(async (store) => {
    const api = createApi({ store, clock: () => new Date(), report: (_id, error) => console.error(error) })
    const rows: Measured[] = []
    for (const [what, goal, question, byHand] of [
      ['partnerCount', 1.6, COUNT, countByHand],
      ['network', 1.6, NETWORK, networkByHand],
      ['partnership history', 2.2, HISTORY, historyByHand],
    ] as const) {
      const body = JSON.stringify(question)
      const ours = async (): Promise<string> =>
        (await api.answer({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, body }))
          .text
      const ground = async (): Promise<string> => {
        const { variables } = JSON.parse(body) as { variables: Asked }
        return JSON.stringify({ data: await byHand(store, variables) })
      }
      const [a, b] = [await ours(), await ground()]
      if (a !== b) throw new Error(`${what}: the two sides answer differently:\n${a.slice(0, 500)}\n${b.slice(0, 500)}`)
      const run = (answer: () => Promise<string>) => async (): Promise<number> => {
        const before = process.cpuUsage()
        for (let i = 0; i < QUESTIONS; i++) await answer()
        const { user, system } = process.cpuUsage(before)
        return (user + system) / QUESTIONS
      }
      for (let i = 0; i < 3; i++) for (const side of [ours, ground]) await run(side)()
      const size = `${(a.length / 1024).toFixed(0)} KB`
      rows.push(
        await pairs(`an uncached ${what} (${size}), one written by hand`, goal, rounds, run(ours), run(ground), 'µs'),
      )
    }
    return rows
  })
}

async function momentOf(store: Store, on: string) {
  const { head } = await store.log.resolve([])
  if (head === null) throw new Error('the store is empty')
  return { revision: head.number, knownAt: head.recordedAt, validAt: partialDate(on) }
}

async function countByHand(store: Store, { of = '', definition = '', on = '' }: Asked): Promise<object> {
  const moment = await momentOf(store, on)
  const { world, members, undecided } = await partnerCount(store.graph, { of, definition }, moment)
  return {
    partnerCount: {
      value: members.length,
      upper: members.length + undecided.length,
      validAt: moment.validAt,
      knownAt: moment.knownAt,
      members: members.map(({ relation: { partnership: p }, level, since, evidence }) => ({
        actor: actor(world, p.partner, on),
        level: { id: level.id, name: textIn(level.names, 'en') },
        since: since ?? null,
        citations: citationsOf(world, p.id, evidence).flatMap(({ source: id, locator, original }) => {
          const source = world.source(id)
          if (source === undefined) return []
          return [
            {
              source: {
                id: source.id,
                title: source.title ?? null,
                publisher: source.publisher ?? null,
                published: source.published ?? null,
                address: source.address ?? null,
              },
              locator: locator ?? null,
              original: original ?? null,
            },
          ]
        }),
      })),
    },
  }
}

async function networkByHand(store: Store, { of = '', on = '' }: Asked): Promise<object> {
  const moment = await momentOf(store, on)
  const { world, seats, links } = await network(store.graph, { of }, moment)
  return {
    network: {
      revision: moment.revision,
      validAt: moment.validAt,
      nodes: seats.map(({ partner, x, y }) => ({ actor: actor(world, partner, on), x, y })),
      links: links.map(({ relation, level, since, certain, confidence }) => ({
        partner: actor(world, relation.partnership.partner, on),
        level: { id: level.id, name: textIn(level.names, 'en') },
        since: since ?? null,
        certain,
        confidence: confidence.toUpperCase(),
      })),
    },
  }
}

async function historyByHand(store: Store, { of = '', with: other = '', on = '' }: Asked): Promise<object> {
  const found = await partnership(store.graph, { of, with: other }, await momentOf(store, on))
  if (found === null) return { partnership: null }
  const { world, relation } = found
  return {
    partnership: {
      id: relation.partnership.id,
      between: [of, other].map((id) => actor(world, id, on)),
      history: transitionsOf(relation).map(({ kind, on: day, designation, from, to }) => ({
        kind,
        on: day,
        formula: designation.formula ?? null,
        from: from === null ? null : { id: from.id },
        to: to === null ? null : { id: to.id },
        citations: designation.citations
          .filter(({ source }) => world.source(source) !== undefined)
          .map(({ source, locator }) => ({ source: { id: source }, locator: locator ?? null })),
      })),
    },
  }
}

const actor = (world: World, id: string, on: string) => ({ id, name: nameIn(world, id, 'en', partialDate(on)) })
