import type { Claim } from '../../schema/kinds/claim.ts'
import {
  dateOfDay,
  type Interval,
  intervalOf,
  type PartialDate,
  partialDate,
  whatIsWrongWithDate,
} from '../../schema/time/partial-date.ts'
import type { Facts } from '../facts.ts'

type Say = (field: string, message: string) => void

/** A figure is held against all of the days that its source gives, and no others: never against a day chosen to fit, and against none after it was said. */
export function checkDays(facts: Facts, claim: Claim, say: Say): void {
  const { question, period } = claim
  if (period === undefined) {
    if (question !== undefined)
      say(
        'question',
        'the claim has no period, so there is no day to hold it against: add the period that the source gives, or leave the question out',
      )
    return
  }
  const dates = period.split('/')
  if (dates.some((date) => whatIsWrongWithDate(date) !== null)) return
  const given = spanOf(dates[0] ?? '', dates.at(-1) ?? '')
  checkSaidAfter(facts, claim, given, say)
  if (question === undefined) return
  const asked =
    question.kind === 'moves' ? spanOf(question.from, question.to) : spanOf(question.validAt, question.validAt)
  if (asked.earliest === given.earliest && asked.latest === given.latest) checkOneDay(facts, claim, given, say)
  else
    say(
      'question',
      `the question is of ${inDays(asked)} and the claim’s period ${period} is ${inDays(given)}: ask of all of the period, ${question.kind === 'moves' ? `from: ${dates[0]}, to: ${dates.at(-1)}` : `validAt: ${period}`}, or correct the period to what the source gives`,
    )
}

/** What is said of a day is said on that day or later, but of an aim. */
function checkSaidAfter(facts: Facts, claim: Claim, given: Interval, say: Say): void {
  if (claim.target) return
  for (const { date, by } of saidOf(facts, claim)) {
    if (given.earliest <= intervalOf(date).latest) continue
    say(
      'period',
      `the period ${claim.period} begins after ${by}, ${date}: nobody can have counted then; take the period that the source gives, which is no later than that day`,
    )
    return
  }
}

/** A question of one day needs a source that gives this day: it was said on it, the document bears it, or a citation says how it is given. */
function checkOneDay(facts: Facts, claim: Claim, { earliest, latest }: Interval, say: Say): void {
  if (claim.question?.kind === 'moves' || earliest !== latest) return
  const isGiven =
    saidOf(facts, claim).some(({ date }) => date === dateOfDay(earliest)) ||
    claim.citations.some(({ original, asRecorded }) => [original, asRecorded].some((text) => text?.includes(earliest)))
  if (isGiven) return
  say(
    'period',
    `no source is said to give the one day ${earliest} that the question is of: ${daysOf(facts, claim)}; where the source gives the day, say how in the citation (\`asRecorded: at the end of the year that it reviews; ${earliest}\`), else take the period that it gives`,
  )
}

/** When a figure was said: on the day stated, and on those that the documents cited bear. */
const saidOf = (facts: Facts, { saidOn, citations }: Claim): { readonly date: PartialDate; readonly by: string }[] => [
  ...(saidOn === undefined ? [] : [{ date: saidOn, by: 'it was said' }]),
  ...citations.flatMap(({ source }) => {
    const published = facts.find('source', source)?.published
    return published === undefined ? [] : [{ date: published, by: `${source} was published` }]
  }),
]

const daysOf = (facts: Facts, claim: Claim): string =>
  saidOf(facts, claim)
    .map(({ date, by }) => `${by} ${date}`)
    .join(', ') || 'its document bears no day'

const spanOf = (first: string, last: string): Interval => ({
  earliest: intervalOf(partialDate(first)).earliest,
  latest: intervalOf(partialDate(last)).latest,
})

const inDays = ({ earliest, latest }: Interval): string => (earliest === latest ? earliest : `${earliest} to ${latest}`)
