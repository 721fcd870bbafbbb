import { cpus } from 'node:os'
import type { Measured } from './pairs.ts'

/** The table of what was measured, as Markdown, with the state of the machine before and after. */
export function table(rows: readonly Measured[], rounds: number, load: readonly (readonly number[])[]): string {
  const lines = rows.map(({ what, ours, ground, ratio, goal, unit = 'ms' }) => {
    const kept = ratio <= goal ? '' : ' **over**'
    return `| ${what} | ${number(ours)} ${unit} | ${number(ground)} ${unit} | ${Number.isFinite(ratio) ? ratio.toFixed(2) : '–'}${kept} | ${Number.isFinite(goal) ? goal : 'printed only'} |`
  })
  const busy = load.map((averages) => averages[0]?.toFixed(1)).join(' before, ')
  return `# Benchmarks

Made by \`npm run bench -- --write\`: each row measures both sides in turns in one run and compares what they answer first. Medians of ${rounds} rounds,
on Node ${process.versions.node} and ${cpus().length} cores with a load of ${busy} after (a busy machine makes both sides slower, and the ratios less sure). Times
of requests are the server's own CPU (\`process.cpuUsage()\`) a request.

| What | Ours | Against | Ratio | At most |
| --- | ---: | ---: | ---: | ---: |
${lines.join('\n')}
`
}

const number = (value: number): string =>
  value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(1)
