import { cpus } from 'node:os'
import type { Run, Tally } from './run.ts'

/** Milliseconds of CPU that an answer may take, and a refusal. */
const MOST = { answer: 300, refusal: 20 }

/** What came of a run, as Markdown. */
export function report({ faults, tallies, lines, checked, before, after }: Run, seed: number): string {
  const all = [...tallies.values()]
  const requests = all.reduce((sum, { requests }) => sum + requests, 0)
  const rows = [...tallies].map(
    ([kind, tally]) =>
      `| ${kind} | ${tally.requests} | ${toldOf(tally)} | ${ms(quantile(tally.waited, 0.5))} | ${ms(quantile(tally.waited, 0.99))} | ${ms(quantile(tally.cpu, 0.5))} | ${ms(quantile(tally.cpu, 1))} | ${tally.dearest} |`,
  )
  const [heap, rss] = [before, after].map(({ heap, rss }) =>
    [heap, rss].map((bytes) => (bytes / 1024 / 1024).toFixed(0)),
  )
  return `# Hostile requests

Made by \`npm run fuzz -- --requests ${requests} --seed ${seed} --write\`, on Node ${process.versions.node} and ${cpus().length} cores: every kind in turns, one request after another, each on a
connection of its own, against the built server on the embedded store with the seed. The requests are made of the schema and of what the data hold; \`--only <number>\` sends one again.
CPU is the server's own (\`process.cpuUsage()\`, all threads) between one request and the next; an answer may take ${MOST.answer} ms of it, a refusal ${MOST.refusal}.

- ${requests} requests: ${faults.length} faults (a status from 500 on, a refusal without a code or that tells of internals, no answer where one must come, a wrong answer to an ordinary question), ${lines.length} lines in the log.
- An ordinary question, asked ${checked} times among them: always the same answer${faults.some(({ what }) => what.startsWith('an ordinary')) ? ', but for the faults' : ''}.
- Memory after a collection of garbage: heap ${heap?.[0]} MB before, ${rss?.[0]} MB after; resident ${heap?.[1]} MB before, ${rss?.[1]} MB after.

| Kind | Requests | Answered, and refused by code | p50 ms | p99 ms | CPU p50 | most CPU | dearest |
| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`
}

const toldOf = ({ told }: Tally): string =>
  [...told]
    .sort(([, a], [, b]) => b - a)
    .map(([what, times]) => `${what} ${times}`)
    .join(', ')

const quantile = (values: readonly number[], of: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * of))] ?? Number.NaN

const ms = (value: number): string => (Number.isNaN(value) ? '–' : value >= 100 ? value.toFixed(0) : value.toFixed(1))
