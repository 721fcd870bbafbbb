import { expect } from 'vitest'
import { addDays, type Day, dayOf } from '../../schema/time/day.ts'
import { intervalOf, partialDate } from '../../schema/time/partial-date.ts'
import { network } from '../../server/queries/network.ts'
import { partnerCount } from '../../server/queries/partner-count.ts'
import { partnerCountSteps } from '../../server/queries/partner-count-steps.ts'
import { spellsOf } from '../../server/queries/spells.ts'
import { besideIn } from '../../server/queries/words.ts'
import type { Facts } from '../../server/store/facts.ts'
import { at, graphOf } from './facts.ts'

/** Every day on which a fact begins or ends or may, with the days before and after it, and the far ends of time. */
function daysToAsk(facts: Facts): Day[] {
  const dated = [...(facts.designation ?? []), ...(facts.membership ?? [])]
  const bounds = dated
    .flatMap(({ from, to, attestedOn }) => [from, to, attestedOn])
    .filter((date) => date !== undefined)
    .map(intervalOf)
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .flatMap((day) => [addDays(day, -1), day, addDays(day, 1)])
  return [...new Set([dayOf(0, 1, 1), ...bounds, dayOf(9999, 12, 30)])].sort()
}

/** What a network says of each partner on one day. */
export async function linksOn(
  facts: Facts,
  of: string,
  day: Day,
  asked: { within?: string; levels?: readonly string[] },
) {
  const { world, links } = await network(graphOf(facts), { of, ...asked }, at(day))
  return links.map((link) => ({
    partner: link.relation.partnership.partner,
    level: link.level.id,
    since: link.since,
    certain: link.certain,
    confidence: link.confidence,
    designation: link.designation,
    beside: besideIn(world, link, intervalOf(partialDate(day))).map(({ id }) => id),
  }))
}

/** The same of its spells. */
export async function spellsOn(facts: Facts, of: string, asked: { within?: string; levels?: readonly string[] }) {
  const { world, relations } = await network(graphOf(facts), { of, ...asked }, at('2000'))
  const spells = relations.map((relation) => ({
    partner: relation.partnership.partner,
    spells: spellsOf(world, relation, asked),
  }))
  return (day: Day) =>
    spells
      .flatMap(({ partner, spells: all }) =>
        all
          .filter(({ from, to }) => (from === undefined || from <= day) && (to === undefined || day < to))
          .map(({ link, beside }) => ({
            partner,
            level: link.level.id,
            since: link.since,
            certain: link.certain,
            confidence: link.confidence,
            designation: link.designation,
            beside: beside.map(({ id }) => id),
          })),
      )
      .sort((a, b) => (a.partner < b.partner ? -1 : 1))
}

/** Expects of spells and steps on every day that may tell what the network and the count of that day say. */
export async function expectSameThroughTime(
  facts: Facts,
  of: string,
  definitions: readonly string[],
  groups: readonly string[],
) {
  const graph = graphOf(facts)
  const days = daysToAsk(facts)
  for (const within of [undefined, ...groups]) {
    const asked = within === undefined ? {} : { within }
    const bySpells = await spellsOn(facts, of, asked)
    for (const day of days) expect([day, bySpells(day)]).toEqual([day, await linksOn(facts, of, day, asked)])
    for (const name of definitions) {
      const { steps } = await partnerCountSteps(graph, { of, definition: name, within }, at('2000'))
      for (const day of days) {
        const { members, undecided } = await partnerCount(graph, { of, definition: name, within }, at(day))
        const step = steps.findLast(({ from }) => from <= day)
        expect([name, day, step?.value, step?.upper]).toEqual([
          name,
          day,
          members.length,
          members.length + undecided.length,
        ])
      }
      for (const [i, step] of steps.entries())
        expect([steps[i - 1]?.value, steps[i - 1]?.upper, steps[i - 1]?.complete]).not.toEqual([
          step.value,
          step.upper,
          step.complete,
        ])
    }
  }
}
