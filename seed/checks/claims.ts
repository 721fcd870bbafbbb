import type { Claim } from '../../schema/kinds/claim.ts'
import { UNITS } from '../../schema/kinds/claim.ts'
import { whatIsWrongWithDate } from '../../schema/time/partial-date.ts'
import { didYouMean } from '../did-you-mean.ts'
import { wrong } from '../entry.ts'
import type { Facts } from '../facts.ts'
import type { Report } from '../problem.ts'
import { checkDays } from './claim-days.ts'

/** A published figure is one that can be meant: its bounds in order and round its value, its unit one of its measure, its period a time that its source gives. */
export function checkClaims(facts: Facts, report: Report): void {
  for (const { statement: claim, place } of facts.of('claim')) {
    const say = (field: string, message: string): void => report(wrong(place, [field], message))
    const { lower, upper, value } = claim
    if (lower !== undefined && upper !== undefined && lower > upper) {
      say('lower', `lower ${lower} is above upper ${upper}: exchange them`)
    } else if (value !== undefined) {
      if (lower !== undefined && value < lower)
        say('value', `value ${value} is below lower ${lower}: the bounds are what the wording of the value guarantees`)
      if (upper !== undefined && value > upper)
        say('value', `value ${value} is above upper ${upper}: the bounds are what the wording of the value guarantees`)
    }
    checkWording(claim, say)
    checkUnit(claim, say)
    checkDays(facts, claim, say)
    checkDefinition(facts, claim, (message) => report(wrong(place, ['question', 'definition'], message)))
    for (const date of claim.period?.split('/') ?? []) {
      const wrongDate = whatIsWrongWithDate(date)
      if (wrongDate !== null) say('period', `period ${claim.period}: ${wrongDate}`)
    }
  }
}

/** What a wording guarantees. "About" and vague words promise no bound; all others promise at least one. */
function checkWording(claim: Claim, say: (field: string, message: string) => void): void {
  const { qualifier, lower, upper, value } = claim
  const bound = lower !== undefined || upper !== undefined
  if (qualifier === 'about' && bound)
    say('qualifier', 'about guarantees no bound: leave lower and upper out, or choose another qualifier')
  if (qualifier === 'exactly' && !(value === lower && value === upper))
    say('qualifier', 'exactly means that value, lower and upper are one number: give all three')
  if ((qualifier === 'over' || qualifier === 'at-least') && lower === undefined)
    say('qualifier', `${qualifier} guarantees a lower bound: give lower`)
  if ((qualifier === 'nearly' || qualifier === 'at-most') && upper === undefined)
    say('qualifier', `${qualifier} guarantees an upper bound: give upper`)
  if (qualifier === 'over' && lower !== undefined && claim.lowerExcluded === undefined)
    say('lower', 'over is above its number: add lowerExcluded: true')
}

/** A count is of the partners on the ladders of whom it is about. */
function checkDefinition(facts: Facts, { question }: Claim, say: (message: string) => void): void {
  if (question?.kind !== 'count' && question?.kind !== 'place') return
  const definition = facts.find('counting-definition', question.definition)
  const ladder = definition && facts.find('ladder', definition.ladder)
  if (ladder === undefined || ladder.owner === question.of) return
  say(
    `${question.definition} counts on ${ladder.id}, a ladder of ${ladder.owner}, and the question is about ${question.of}: name a definition of a ladder of ${question.of}`,
  )
}

function checkUnit({ measure, unit }: Claim, say: (field: string, message: string) => void): void {
  const units = UNITS[measure]
  if (unit === undefined) {
    if (units.length > 0 && measure !== 'record') say('unit', `a ${measure} needs a unit: ${units.join(' or ')}`)
  } else if (units.length === 0) {
    say('unit', `a ${measure} has no unit, but ${JSON.stringify(unit)} is given: what is counted goes under population`)
  } else if (!units.includes(unit)) {
    say(
      'unit',
      `${JSON.stringify(unit)} is no unit of a ${measure}${didYouMean(unit, units) || `: use ${units.join(' or ')}`}`,
    )
  }
}
