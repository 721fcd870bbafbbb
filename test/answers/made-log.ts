import type { Statement } from '../../schema/statement.ts'
import type { Cited } from '../../server/answers/citable.ts'
import { CITABLE_KINDS } from '../../server/answers/citable-kinds.ts'
import { type Frozen, thaw } from '../../server/answers/freeze.ts'
import { answerId } from '../../server/answers/permalink.ts'
import { requestContext } from '../../server/asking/request-context.ts'
import type { Facts } from '../../server/store/facts.ts'
import type { Entry, StatementLog } from '../../server/store/statement-log.ts'
import { type Meter, UNMETERED } from '../../server/work/meter.ts'
import { embeddedStores } from '../contract/embedded-stores.ts'
import { assert, retract } from '../contract/statements.ts'

/** A real store that holds a made world as its first revision, the permalink of one answer as known then, and what became of it. */
export interface MadeLog {
  readonly log: StatementLog
  /** The id of the answer's permalink, as it was given at the first revision. */
  readonly id: string
  /** Records a revision a month after the one before, and gives its number. */
  revise(why: string, stated: readonly Statement[], withdrawn?: readonly string[]): Promise<number>
  /** Opens the permalink now. */
  opened(
    meter?: Meter,
  ): Promise<{ readonly frozen: Frozen; readonly graph: ReturnType<typeof requestContext>['graph'] }>
  close(): Promise<void>
}

/** Records a world and asks one question of it. */
export async function openMadeLog(
  facts: Facts,
  kind: string,
  parts: Readonly<Record<string, string>>,
  edition?: number,
): Promise<MadeLog> {
  const stores = embeddedStores()
  const { log, graph, ...store } = await stores.openEmpty()
  let months = 0
  const append = async (why: string, entries: readonly Entry[]): Promise<number> => {
    months += 1
    const recordedAt = `2025-${String(months).padStart(2, '0')}-15T12:00:00.000Z`
    return (await log.append({ by: 'a test', why, recordedAt }, entries)).number
  }
  await append('all of it', assert(...(Object.values(facts) as (readonly Statement[])[]).flat()))
  const context = (meter: Meter) =>
    requestContext({ log, graph, ...store }, () => new Date('2026-06-01T00:00:00.000Z'), meter)
  const first = context(UNMETERED)
  const found = CITABLE_KINDS.find((one) => one.kind === kind)
  const cited = (await found?.ask(first.graph, parts as never, await first.known(null))) as Cited
  const id = answerId(cited, edition)
  return {
    log,
    id,
    revise: (why, stated, withdrawn = []) => append(why, [...assert(...stated), ...retract(...withdrawn)]),
    opened: async (meter = UNMETERED) => {
      const { graph, known, revision } = context(meter)
      return { frozen: await thaw(id, { graph, known, revision }), graph }
    },
    close: async () => {
      await store.close()
      stores.remove()
    },
  }
}
