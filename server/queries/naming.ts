import { compareIds } from '../../schema/ids.ts'
import type { Name } from '../../schema/kinds/name.ts'
import { type Day, LAST_DAY } from '../../schema/time/day.ts'
import { dateOfDay, intervalOf, type PartialDate } from '../../schema/time/partial-date.ts'
import { endOf, heldOn } from '../../schema/time/period.ts'
import type { World } from './world.ts'

/**
 * What an actor is called in a language on a day (the last one of a month or year): the name that lists print and that was in use then; in English where it
 * has none in the language; else its id.
 */
export const nameIn = (world: World, actor: string, language: string, validAt: PartialDate): string =>
  nameFor(world, actor, language, validAt)?.text ?? actor

/** What an actor is called by the newest of its names: where no day is asked about. */
export const newestNameIn = (world: World, actor: string, language: string): string =>
  nameIn(world, actor, language, dateOfDay(LAST_DAY))

/** The name that {@link nameIn} gives, with its language; undefined where the actor has none at all. */
export function nameFor(world: World, actor: string, language: string, validAt: PartialDate): Name | undefined {
  const day = intervalOf(validAt).latest
  const names = world.namesOf(actor)
  for (const tongue of [language, 'en']) {
    const found = inUse(
      names.filter((name) => name.language === tongue && isPrinted(name)),
      day,
    )
    if (found !== undefined) return found
  }
  return names[0]
}

/** Every other name that an actor has or had than those that lists print on a day, each once, in code-point order: official names, aliases, former names, in all languages. */
export function aliasesOf(world: World, actor: string, validAt: PartialDate): string[] {
  const day = intervalOf(validAt).latest
  const names = world.namesOf(actor)
  const printed = new Set(
    [...new Set(names.map(({ language }) => language))].flatMap((language) => {
      const found = inUse(
        names.filter((name) => name.language === language && isPrinted(name)),
        day,
      )
      return found === undefined ? [] : [found.text]
    }),
  )
  return [...new Set(names.map((name) => name.text))].filter((text) => !printed.has(text)).sort(compareIds)
}

/** A name that lists print or, until the day that it was given up, printed; of one that was given up on a day that nobody stated they never do. */
const isPrinted = ({ use, to }: Name): boolean => use === 'short' || (use === 'former' && to !== undefined)

/** Of some names the one in use on a day: for certain, else perhaps; where it is the day of none, the newest, by which readers know it: none is told for days on which it was not yet in use. Of equals the first by id. */
function inUse(names: readonly Name[], day: Day): Name | undefined {
  const [only, another] = names
  if (another === undefined) return only
  return (
    names.find((name) => heldOn(name, day) === 'yes') ??
    names.find((name) => heldOn(name, day) === 'depends') ??
    [...names].sort(byEnd)[0]
  )
}

/** The last to end first; of two that ended alike the first by id stays before the other. */
const byEnd = (a: Name, b: Name): number => compareIds(endOf(b)?.latest ?? LAST_DAY, endOf(a)?.latest ?? LAST_DAY)
