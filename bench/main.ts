import { diffOfYears } from './diff-of-years.ts'
import { firstAnswer } from './first-answer.ts'

// usage: npm run bench [-- rounds]      prints medians and ratios; asserts nothing, since a busy machine proves nothing
const rounds = Number(process.argv[2] ?? 21)

for (const measure of [firstAnswer, diffOfYears]) {
  const { what, ours, ground, ratio, goal } = await measure(rounds)
  process.stdout.write(
    `${what}: ${ours.toFixed(1)} ms, ${ground.toFixed(1)} ms, ratio ${ratio.toFixed(2)} (goal: at most ${goal}; medians of ${rounds}, Node ${process.versions.node})\n`,
  )
}
