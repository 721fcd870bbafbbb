import { asRecorded } from '../../schema/read-statement.ts'
import { ToldError } from '../../server/errors.ts'
import { canonicalJson } from '../../server/store/canonical-json.ts'
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts'
import type { Store } from '../../server/store/store.ts'

/**
 * Asks a store's file, whose folder is given, everything, and prints what came of it: `{verify, log, answers}`. An answer is null where it was refused in a sentence; any other failure
 * ends the process with 1.
 */
const [, , folder = ''] = process.argv

/** What is told in a sentence is null. */
async function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ToldError) return null
    throw error
  }
}

async function exported({ log }: Store): Promise<string> {
  let text = ''
  for await (const entry of log.read(0))
    text += `${canonicalJson(entry.op === 'assert' ? asRecorded(entry.statement) : entry)}\n`
  return text
}

async function main(): Promise<void> {
  const store = await orNull(() => openEmbeddedStore({ folder }))
  if (store === null) {
    process.stdout.write(JSON.stringify({ verify: 'refused', log: null, answers: [] }))
    return
  }
  try {
    const answers: (string | null)[] = []
    for (const revision of [1, 2, 3]) {
      for (const ask of [
        () => store.graph.network({ of: 'VNM', revision }),
        () => store.graph.countingDefinitions({ of: 'VNM', revision }),
        () => store.graph.actors({ ids: ['VNM', 'USA', 'CHN', 'eu', 'asean'], revision }),
      ]) {
        const facts = await orNull(ask as () => Promise<unknown>)
        answers.push(facts === null ? null : JSON.stringify(facts))
      }
    }
    for (const text of ['viet', 'republic', 'n']) {
      const page = await orNull(() => store.graph.searchActors({ text, page: { first: 1_000 }, revision: 3 }))
      answers.push(page === null ? null : JSON.stringify(page.facts))
    }
    const log = await orNull(() => exported(store))
    const report = await orNull(() => store.check())
    const verify = report === null || report.damaged.length > 0 ? 'damaged' : 'whole'
    process.stdout.write(JSON.stringify({ verify, log, answers }))
  } finally {
    await orNull(() => store.close())
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 1
})
