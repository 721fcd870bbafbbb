// Three additions to the project as CONTRIBUTING has them: awards that actors give, as a kind with a question, as an answer that can be cited, and a calendar as a view.

/** What each addition edits, by file: the line that is added, and the line after which it stands. */
export const LINES: readonly (readonly [file: string, after: string, line: string])[] = [
  ['schema/kinds/index.ts', "export { attribution } from './attribution.ts'", "export { award } from './award.ts'"],
  ['server/store/plans/index.ts', "export * from './actors.ts'", "export * from './awards.ts'"],
  ['server/graphql/schema.ts', "import './actor.ts'", "import './award.ts'"],
  [
    'server/answers/catalogue.ts',
    "export { claimAnswer } from './of/claim.ts'",
    "export { honoursAnswer } from './of/honours.ts'",
  ],
  ['web/answers.ts', "  { kind: 'claim', type: 'Claim' },", "  { kind: 'honours', type: 'Honours' },"],
  ['web/views.ts', "  { name: 'table', path: '/', key: '2' },", "  { name: 'calendar', path: '/', key: '3' },"],
]

/** The new files of the additions, by path. `test/added.ts` is no part of them: it tries what they add. */
export const FILES: Readonly<Record<string, string>> = {
  'web/src/views/calendar/view.ts': `import type { TabView } from '../view.ts'
import { Calendar } from './Calendar.tsx'

/** The day that is asked for. */
export const view: TabView = { needs: [], Body: Calendar }
`,
  'web/src/views/calendar/Calendar.tsx': `import { useOwnWords } from '../../i18n/words.ts'
import type { Shown } from '../view.ts'

export function Calendar({ asked }: Shown) {
  const words = useOwnWords('calendar')
  return <p>{words.on({ day: asked.on })}</p>
}
`,
  'web/src/views/calendar/words.json': `{
  "en": { "views": { "calendar": "Calendar" }, "calendar": { "on": "On {day}" } },
  "vi": { "views": { "calendar": "Lịch" }, "calendar": { "on": "Ngày {day}" } }
}
`,
  'web/src/answers/honours/answer.tsx': `import type { AnswerKind, BodyProps } from '../answer-kind.ts'

/** The awards that an actor gave. */
export const answer: AnswerKind = {
  title: ({ owner, own }) => own.honours({ owner }),
  again: ({ of }) => ({ path: '/', question: { of } }),
  Body: HonoursAnswer,
}

function HonoursAnswer({ given }: BodyProps) {
  return given.__typename === 'Honours' ? <p className="honours">{given.orders.join(', ')}</p> : null
}
`,
  'web/src/answers/honours/honours.graphql': `fragment HonoursShown on Honours {
  orders
}
`,
  'web/src/answers/honours/words.json': `{
  "en": { "answer": { "honours": "Awards that {owner} gave" } },
  "vi": { "answer": { "honours": "Phần thưởng do {owner} trao" } }
}
`,
  'schema/kinds/award.ts': `import { ACTOR_KINDS } from '../actor-kind.ts'
import { date, reference, text } from '../field.ts'
import { kind, type StatementFrom } from '../kind.ts'
import { HOLDS_WHENEVER_STATED } from '../period-fields.ts'

/** An order that one actor gave another. */
export const award = kind('award', {
  v: 1,
  collection: 'awards',
  label: 'Award',
  is: 'fact',
  fields: { giver: reference(ACTOR_KINDS, 'AWARDED_BY'), receiver: reference(ACTOR_KINDS, 'AWARDED_TO'), order: text(), on: date },
  ...HOLDS_WHENEVER_STATED,
  indexed: [],
  found: [],
  bears: ['giver', 'receiver', 'order', 'on'],
  concerns: 'receiver',
})
export type Award = StatementFrom<typeof award>
`,
  'server/store/plans/awards.ts': `import type { ActorId } from '../../../schema/ids.ts'
import type { Facts, Known } from '../facts.ts'
import type { Plan } from '../plan.ts'
import type { Selects } from '../selects.ts'

export interface AwardReader {
  /** The awards that an actor gave, with whom they name and the sources cited. */
  awards(question: { readonly giver: ActorId } & Known): Promise<Facts>
}

export const AWARDS: Plan<'giver'> = {
  steps: [{ pick: 'referring', as: 'awards', by: 'award.giver', to: [{ given: 'giver' }] }],
  actors: ['giver'],
}

export const awardReader = (store: Selects): AwardReader => ({
  awards: ({ giver, revision }) => store.select(AWARDS, { giver }, revision),
})
`,
  'server/queries/honours.ts': `import type { Award } from '../../schema/kinds/award.ts'
import type { Graph } from '../store/graph.ts'
import type { KnownAt } from './moment.ts'
import { requireActor, type World, worldOf } from './world.ts'

/** The awards that an actor gave. */
export interface Honours {
  readonly world: World
  readonly of: string
  readonly known: KnownAt
  readonly awards: readonly Award[]
}

export async function honours(graph: Pick<Graph, 'awards'>, of: string, known: KnownAt): Promise<Honours> {
  const world = worldOf(await graph.awards({ giver: of, revision: known.revision }))
  requireActor(world, of, 'of')
  return { world, of, known, awards: world.facts.award ?? [] }
}
`,
  'server/answers/of/honours.ts': `import { asRecorded } from '../../../schema/read-statement.ts'
import { type Honours, honours } from '../../queries/honours.ts'
import { citable } from '../citable.ts'
import { actor } from '../forms.ts'

/** The awards that an actor gave. */
export const honoursAnswer = citable({
  kind: 'honours',
  type: 'Honours',
  mark: 'honours',
  parts: { of: actor('Who gave them.') },
  live: { at: 'honours', path: ['of'], byDefault: {}, command: 'honours', does: 'list the awards that an actor gave', options: {} },
  ask: (graph, { of }, known) => honours(graph, of, known),
  asked: ({ of }: Honours) => ({ of }),
  known: ({ known }) => known,
  world: ({ world }) => world,
  editions: { 2: ({ awards }) => awards.map(asRecorded) },
  document: ({ of, awards }, permalink) => ({
    name: \`entente-honours-\${of}\`,
    title: 'Awards',
    facts: [],
    columns: ['Order'],
    rows: awards.map(({ order }) => [order]),
    sources: [],
    footnote: permalink,
  }),
  names: ({ of }) => [of],
})
`,
  'server/graphql/award.ts': `import { honoursAnswer } from '../answers/of/honours.ts'
import { permalinkOf } from '../answers/permalink.ts'
import { type Honours, honours } from '../queries/honours.ts'
import { asKnown } from './arguments.ts'
import { builder } from './builder.ts'

const HonoursRef = builder.objectRef<Honours>('Honours').implement({
  description: 'The awards that an actor gave.',
  fields: (t) => ({
    orders: t.stringList({ description: 'Their orders.', resolve: ({ awards }) => awards.map(({ order }) => order) }),
    permalink: t.string({ description: 'Its path.', resolve: (value) => permalinkOf(honoursAnswer.cite(value)) }),
  }),
})

builder.queryField('honours', (t) =>
  t.field({
    type: HonoursRef,
    description: 'The awards that an actor gave.',
    args: { of: t.arg.id({ required: true, description: 'Who gave them.' }), ...asKnown },
    resolve: async (_root, { of, knownAt }, context) => honours(context.graph, of, await context.known(knownAt)),
  }),
)
`,
  'test/added.ts': `import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { partialDate } from '../schema/time/partial-date.ts'
import { loadSeed } from '../seed/load.ts'
import { createAnswers } from '../server/http/answers.ts'
import { planToCypher } from '../server/store/neo4j/plan-to-cypher.ts'
import { AWARDS } from '../server/store/plans/awards.ts'
import { openStore } from '../server/store/open-store.ts'
import { apiOver } from './api/api.ts'

const store = await openStore({ kind: 'embedded', folder: 'data' })
await loadSeed(store.log, { folder: join('seed', 'log') })
const api = apiOver(store, () => store.close())
const award = { v: 1, kind: 'award', giver: 'VNM', receiver: 'LAO', order: 'Gold Star', on: partialDate('2024') } as const
const give = (id: string) =>
  api.store.log.append({ by: 'a test', why: 'An award' }, [
    { op: 'assert', statement: { ...award, id, confidence: 'high', citations: [] } },
  ])
await give('award/1')
const { data, errors } = await api.ask('{ honours(of: "VNM") { orders permalink } }')
assert.equal(errors, undefined)
assert.deepEqual(data.honours.orders, ['Gold Star'])
assert.match(data.honours.permalink, /^.answers.honours_VNM[.]/)
const id = data.honours.permalink.replace('/answers/', '')
const again = await api.ask(\`{ answer(id: "\${id}") { changed asked { kind of } asGiven { ... on Honours { orders } } } }\`)
assert.deepEqual(again.data.answer, { changed: false, asked: { kind: 'honours', of: 'VNM' }, asGiven: { orders: ['Gold Star'] } })

const answers = createAnswers(api.store, { view: async () => {}, file: async () => {} }, () => new Date())
const server = createServer((request, response) => void answers(request, response, new URL(request.url ?? '/', 'http://x')))
await once(server.listen(0, '127.0.0.1'), 'listening')
const port = (server.address() as { port: number }).port
const taken = async (path: string) => (await fetch(\`http://127.0.0.1:\${port}\${path}\`)).text()
assert.match(await taken('/honours/VNM.csv'), /Gold Star/)
await api.store.log.append({ by: 'a test', why: 'Not so' }, [{ op: 'retract', id: 'award/1' }])
assert.match(await taken(\`/answers/\${id}.atom\`), /Not so/)
server.close()
server.closeAllConnections()
await give('award/2')
await api.close()
assert.match(planToCypher(AWARDS, false), /AWARDED_BY/)
`,
}
