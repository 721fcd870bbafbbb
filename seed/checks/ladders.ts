import { type Entry, whereIs, wrong } from '../entry.ts'
import type { Facts } from '../facts.ts'
import type { Report } from '../problem.ts'

/** Rungs have a rank, each its own, and nothing else has one; ids say whose a ladder is and which ladder a level is on; pages open on one owner. */
export function checkLadders(facts: Facts, report: Report): void {
  let front: Entry<'ladder'> | undefined
  for (const entry of facts.of('ladder')) {
    const { statement, place } = entry
    if (statement.front === true) {
      front ??= entry
      if (front.statement.owner !== statement.owner) {
        report(
          wrong(
            place,
            ['front'],
            `pages open on one owner, and ${front.statement.id} (${whereIs(front.place)}) says ${front.statement.owner} already: leave out one \`front\``,
          ),
        )
      }
    }
    if (!statement.id.startsWith(`${statement.owner}/`)) {
      report(
        wrong(
          place,
          ['id'],
          `the ladder ${JSON.stringify(statement.id)} is of ${statement.owner}: begin its id with "${statement.owner}/"`,
        ),
      )
    }
  }
  const ranks = new Map<string, Entry<'level'>>()
  for (const entry of facts.of('level')) {
    const { statement, place } = entry
    const { id, ladder, levelKind, rank } = statement
    if (!id.startsWith(`${ladder}/`)) {
      report(
        wrong(
          place,
          ['id'],
          `the level ${JSON.stringify(id)} is on the ladder ${ladder}: begin its id with "${ladder}/"`,
        ),
      )
    }
    if (levelKind === 'rung' && rank === undefined) {
      report(wrong(place, ['rank'], `the rung ${id} has no rank: give it one (1 is the lowest)`))
    }
    if (levelKind !== 'rung' && rank !== undefined) {
      report(
        wrong(place, ['rank'], `${id} is ${levelKind} and has the rank ${rank}: only rungs have one; leave it out`),
      )
    }
    if (levelKind !== 'rung' || rank === undefined) continue
    const before = ranks.get(`${ladder} ${rank}`)
    if (before === undefined) ranks.set(`${ladder} ${rank}`, entry)
    else if (before.statement.id !== id) {
      report(
        wrong(
          place,
          ['rank'],
          `two rungs of ${ladder} have the rank ${rank}, ${before.statement.id} (${whereIs(before.place)}) and ${id}: give one another rank`,
        ),
      )
    }
  }
}
