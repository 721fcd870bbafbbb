import type { Language } from '../../../schema/answer-language.ts'
import type { Level } from '../../../schema/kinds/level.ts'
import type { PartialDate } from '../../../schema/time/partial-date.ts'
import { type Lack, lackOn } from '../../queries/coverage.ts'
import type { KnownAt } from '../../queries/moment.ts'
import { nameIn } from '../../queries/naming.ts'
import type { Count } from '../../queries/partner-count.ts'
import type { World } from '../../queries/world.ts'
import { nouns } from '../../text/counted.ts'
import { lackMark } from '../../text/lacks.ts'
import { beginning, say } from '../../text/say.ts'
import { toldIn } from '../../text/told.ts'
import type { Cell } from '../document.ts'

/** The word for what is counted, at the head of a title: "Partners". */
export const nounsOf = (world: World, ladder: string, language: Language): string =>
  beginning(nouns(world, ladder, language), language)

/** What every document says of its answer, after what is its own: as known when, how far the facts go and whether that is far enough, licence and permalink. */
export function commonFacts(
  language: Language,
  known: KnownAt,
  reviewedTo: string | undefined,
  lack: Lack | null,
  permalink: string,
): [string, Cell][] {
  const speak = say(language)
  return [
    [speak('export.knownAt'), known.knownAt],
    [speak('export.revision'), known.revision],
    [speak('export.reviewedTo'), reviewedTo ?? null],
    [speak('export.complete'), completeIn(lack, language)],
    [speak('export.licence'), speak('export.licenceText')],
    [speak('export.permalink'), permalink],
  ]
}

/** Whether the facts go far enough, and where they do not, why: "no: facts gone through to 31 December 2025". */
export const completeIn = (lack: Lack | null, language: Language): string =>
  lack === null
    ? say(language)('export.completeIs', { complete: 'yes' })
    : say(language)('export.notComplete', { mark: lackMark(lack, language) })

/** How many a count may be at most; where some may be missing, that no bound is known, and why. */
export function upperOf({ world, question, moment, members, undecided }: Count, language: Language): Cell {
  const lack = lackOn(world, question.of, moment.validAt)
  if (lack !== null) return say(language)('export.noUpper', { mark: lackMark(lack, language) })
  return members.length + undecided.length
}

/** The group whose members alone are meant, where one is. */
export function withinFact(
  world: World,
  within: string | undefined,
  validAt: PartialDate,
  language: Language,
): [string, Cell][] {
  return within === undefined ? [] : [[say(language)('export.within'), nameIn(world, within, language, validAt)]]
}

/** The name of a level; nothing where there is none. */
export const levelName = (level: Level | null, language: Language): Cell =>
  level === null ? null : toldIn(level.names, language)
