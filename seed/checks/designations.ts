import type { Designation } from '../../schema/kinds/designation.ts'
import { didYouMean } from '../did-you-mean.ts'
import { type EntryPlace, whereIs, wrong } from '../entry.ts'
import type { Facts } from '../facts.ts'
import type { Report } from '../problem.ts'

/** A designation is by one of the two sides, on the ladder of the partnership's owner, with a sector where its level is sectoral. */
export function checkDesignations(facts: Facts, report: Report): void {
  const stated = new Map<string, EntryPlace>()
  for (const { statement, place } of facts.of('designation')) {
    checkSide(facts, statement, place, report)
    checkLevel(facts, statement, place, report)
    if (statement.formulaLanguage !== undefined && statement.formula === undefined) {
      report(
        wrong(
          place,
          ['formulaLanguage'],
          `formulaLanguage ${statement.formulaLanguage} without a formula: write the formula, or leave the language out`,
        ),
      )
    }
    const { partnership, side, level, sector, formula, from } = statement
    if (level === undefined) continue
    const said = JSON.stringify([partnership, side, level, sector, formula, from])
    const before = stated.get(said)
    if (before === undefined) stated.set(said, place)
    else
      report(
        wrong(
          place,
          ['id'],
          `${statement.id} says nothing that ${whereIs(before)} does not say: keep one, with the citations of both`,
        ),
      )
  }
}

function checkSide(facts: Facts, { side, partnership: id }: Designation, place: EntryPlace, report: Report): void {
  const partnership = facts.find('partnership', id)
  // An actor that is not stated at all has its own sentence.
  if (partnership === undefined || facts.get(side) === undefined) return
  const sides = [partnership.owner, partnership.partner]
  if (sides.includes(side)) return
  report(wrong(place, ['side'], `${side} is neither side of ${id}: write ${sides.join(' or ')}`))
}

function checkLevel(facts: Facts, designation: Designation, place: EntryPlace, report: Report): void {
  const { sector } = designation
  if (designation.level === undefined) {
    if (sector !== undefined) {
      report(
        wrong(
          place,
          ['sector'],
          `the sector ${JSON.stringify(sector)} without a level: name a sectoral level, or leave the sector out`,
        ),
      )
    }
    return
  }
  const level = facts.find('level', designation.level)
  if (level === undefined) return
  if (level.levelKind === 'sectoral' && sector === undefined) {
    report(wrong(place, ['sector'], `${level.id} is sectoral, and no sector is named: add \`sector\``))
  }
  if (level.levelKind !== 'sectoral' && sector !== undefined) {
    report(
      wrong(
        place,
        ['sector'],
        `${level.id} is not sectoral (${level.levelKind}): leave the sector ${JSON.stringify(sector)} out, or name a sectoral level`,
      ),
    )
  }
  const owner = facts.find('partnership', designation.partnership)?.owner
  const ladder = facts.find('ladder', level.ladder)
  if (owner === undefined || ladder === undefined || ladder.owner === owner) return
  const own = facts.of('level').filter((other) => facts.find('ladder', other.statement.ladder)?.owner === owner)
  const remedy =
    didYouMean(
      level.id,
      own.map((other) => other.statement.id),
    ) || `: name a level of a ladder of ${owner}`
  report(
    wrong(
      place,
      ['level'],
      `${level.id} is on a ladder of ${ladder.owner}, and ${designation.partnership} is kept by ${owner}${remedy}`,
    ),
  )
}
