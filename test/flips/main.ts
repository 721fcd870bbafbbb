import { parseArgs } from 'node:util'
import { seeded } from './flip-rounds.ts'
import { flipsOfTheSeed } from './flips-of-the-seed.ts'

// usage: npm run flips [-- --rounds 1000] [--seed 7]      one bit flipped in each of many copies of the seed's store: what notices it
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '1000' }, seed: { type: 'string', default: '7' } },
})
await flipsOfTheSeed((flips) => {
  const random = seeded(Number(values.seed))
  const tally = new Map<string, number>()
  let [wrong, untold, missed] = [0, 0, 0]
  for (let i = 0; i < Number(values.rounds); i++) {
    const round = flips.round(random)
    const { asked } = round
    const answers =
      asked.wrong > 0 ? 'wrong' : asked.lacking > 0 ? 'lacking' : asked.refused > 0 ? 'some refused' : 'same'
    const key = `verify ${round.verify}, export ${round.export}, answers ${answers}`
    tally.set(key, (tally.get(key) ?? 0) + 1)
    const isMissed = round.export === 'different' || (round.verify === 'whole' && answers !== 'same')
    if (asked.wrong > 0) wrong++
    if (!round.isTold) untold++
    if (isMissed) missed++
    if (asked.wrong > 0 || !round.isTold || isMissed) console.log(JSON.stringify(round))
  }
  for (const [key, count] of [...tally].sort((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(5)}  ${key}`)
  console.log(
    `${values.rounds} rounds from seed ${values.seed}: ${missed} missed, ${wrong} with a changed row served, ${untold} without a sentence`,
  )
  if (missed + wrong + untold > 0) process.exitCode = 1
})
