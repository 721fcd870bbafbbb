import type { Usage } from '../../bench/watched-server.ts'

/** What came of a mixed load. */
export interface Mixed {
  readonly minutes: number
  readonly rate: number
  readonly seed: number
  readonly counted: Readonly<
    Record<
      'asked' | 'right' | 'whileAway' | 'hostile' | 'kills' | 'revisions' | 'late' | 'headAsked' | 'overdue',
      number
    >
  >
  readonly faults: readonly string[]
  readonly waits: readonly number[]
  readonly codes: ReadonlyMap<string, number>
  readonly memory: readonly { readonly at: number; readonly usage: Usage }[]
}

/** It as Markdown. */
export function mixedReport({ minutes, rate, seed, counted, faults, waits, codes, memory }: Mixed): string {
  const sorted = [...waits].sort((a, b) => a - b)
  const at = (of: number): string => (sorted[Math.floor((sorted.length - 1) * of)] ?? Number.NaN).toFixed(0)
  const seldom = memory.filter((_, i) => i % Math.max(1, Math.ceil(memory.length / 12)) === 0)
  const mb = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0)
  const told = [...codes].sort(([, a], [, b]) => b - a).map(([code, times]) => `${code} ${times}`)
  return `# Mixed load

Made by \`npm run mixed-load -- --minutes ${minutes} --rate ${rate} --seed ${seed} --write\`: ordinary questions and files at ${rate} a second, each compared byte for byte with what a second server answers that
nobody troubles; beside them five hostile requests a second, a revision every ten seconds by another process, and in the first half kills (\`kill -9\`) of the server, started again at once.

- Ordinary questions: ${counted.asked}, of which ${counted.right} were answered as by the second server and ${counted.whileAway} met a server that had been killed; ${counted.overdue} were refused by one of the two with \`DEADLINE_EXCEEDED\`. p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, at most ${at(1)} ms. ${counted.late} times more than 200 waited at once.
- Kills: ${counted.kills}. Revisions written: ${counted.revisions}; the head was asked for ${counted.headAsked} times, and was to be no older than what had been written.
- Hostile requests: ${counted.hostile} (${told.slice(0, 8).join(', ')}).
- Faults, which are answers that differ, stale heads, lines in the log and errors but the named ones: ${faults.length}.

${
  faults.length === 0
    ? ''
    : `${faults
        .slice(0, 20)
        .map((fault) => `    ${fault}`)
        .join('\n')}\n\n`
}Memory of the server after a collection of garbage, from the middle of the run on:

| Minute | Heap MB | Resident MB |
| ---: | ---: | ---: |
${seldom.map(({ at: when, usage }) => `| ${(when / 60_000).toFixed(1)} | ${mb(usage.heap)} | ${mb(usage.rss)} |`).join('\n')}
`
}
