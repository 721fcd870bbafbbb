import { posted, type Sent, send } from './asking-server.ts'
import type { Measured } from './pairs.ts'
import type { WatchedServer } from './watched-server.ts'

/** How many ask at once, and for how many milliseconds. */
const CLIENTS = 20
const WHILE = 15_000

/** Milliseconds in which `/healthz` is to answer, at the 99th percentile; and how often it is asked. */
const HEALTHY = 100
const EVERY = 50

/** Milliseconds that an ordinary question may take in such a crowd before it counts as not answered. */
const PATIENCE = 10_000

/** Twenty clients that ask the same dear question in words of their own again and again; meanwhile health is asked for, and an ordinary question, whose answer is compared. */
export async function crowd(
  server: WatchedServer,
  { what, sent }: { readonly what: string; readonly sent: Sent },
): Promise<readonly Measured[]> {
  const until = performance.now() + WHILE
  const isOver = (): boolean => performance.now() > until
  let answered = 0
  const clients = Array.from({ length: CLIENTS }, async (_, client) => {
    const { query } = sent.body === undefined ? { query: null } : (JSON.parse(sent.body) as { query: string })
    for (let n = 0; !isOver(); n++) {
      const { status } = await send(server.port, query === null ? sent : posted(`${query} ${client}.${n}`), 60_000)
      if (status !== 0) answered += 1
    }
  })
  const waits: number[] = []
  const probes: Promise<void>[] = []
  const probing = (async () => {
    while (!isOver()) {
      const asked = performance.now()
      probes.push(
        send(server.port, { path: '/healthz' }, 60_000).then(({ status }) => {
          waits.push(status === 200 ? performance.now() - asked : 60_000)
        }),
      )
      await new Promise((resolve) => setTimeout(resolve, EVERY))
    }
  })()
  let [ordinary, failed] = [0, 0]
  const asking = (async () => {
    while (!isOver()) {
      const question = `{ partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "2025-12-31") { value } } # ${ordinary}`
      const { text } = await send(server.port, posted(question), PATIENCE)
      ordinary += 1
      if (text !== '{"data":{"partnerCount":{"value":42}}}') failed += 1
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  })()
  await Promise.all([...clients, probing, asking])
  await Promise.all(probes)
  const waited = waits.sort((a, b) => a - b)[Math.floor(waits.length * 0.99)] ?? Number.NaN
  const beside = `beside ${CLIENTS} clients of the dearest accepted question, ${what} (${answered} answered in ${WHILE / 1000} s)`
  return [
    {
      what: `/healthz at the 99th percentile ${beside}, of ${HEALTHY} ms`,
      ours: waited,
      ground: HEALTHY,
      ratio: waited / HEALTHY,
      goal: 1,
    },
    {
      what: `ordinary questions not answered rightly within ${PATIENCE / 1000} s ${beside}`,
      ours: failed,
      ground: ordinary,
      ratio: failed / ordinary,
      goal: 0,
      unit: '',
    },
  ]
}
