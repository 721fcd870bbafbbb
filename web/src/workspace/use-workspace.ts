import { useMemo, useRef } from 'react'
import type { Day } from '../../../schema/time/day.ts'
import { DayDocument } from '../api/generated/day.ts'
import { PeriodDocument, SeatsDocument, SeatsWithinDocument } from '../api/generated/seats.ts'
import { TransitionsDocument } from '../api/generated/transitions.ts'
import type { Language } from '../api/generated/types.ts'
import { askAllPages } from '../api/pages.ts'
import { useAnswer } from '../api/use-answer.ts'
import { dayOrNull } from '../dates.ts'
import { isWithin, lensOf } from '../day/lens.ts'
import type { Seat, Transition } from '../day/parts.ts'
import { linksOfDay, type Standings, standingsOf } from '../day/standing.ts'
import type { Question } from '../question/question.ts'
import { sameLadder, useFrame } from '../question/use-frame.ts'
import { useHeadline } from './use-headline.ts'

const allTransitions = askAllPages(TransitionsDocument, 'transitions')

const NO_SEATS: readonly Seat[] = []
const NO_TRANSITIONS: readonly Transition[] = []

type Asked = Parameters<typeof sameLadder>[0] & { readonly within?: string | null | undefined }

const sameLens = (shown: Asked, wanted: Asked): boolean => sameLadder(shown, wanted) && shown.within === wanted.within

/** Everything that the views of the workspace share: the frame, the seats with what holds of each, the transitions, and the day with its number. All of one revision. */
export type Workspace = ReturnType<typeof useWorkspace>

/** Asks what the workspace shares. `last` is today. While the day is dragged nothing is asked: what holds on each day is there already. */
export function useWorkspace(question: Question, language: Language, last: Day, dragging: boolean) {
  const frame = useFrame(question, language, last)
  const { network, of, on, held, levels, definition } = frame
  const ready = network !== undefined && network.ladder !== null && network.of.id === of
  const asked = ready ? { of, ladder: question.ladder, known: held } : null
  const { within } = question
  const seats = useAnswer(SeatsDocument, asked === null ? null : { ...asked, language }, { standsIn: sameLadder })
  const inGroup = useAnswer(SeatsWithinDocument, asked === null || within === null ? null : { ...asked, within }, {
    standsIn: sameLens,
  })
  const transitions = useAnswer(TransitionsDocument, asked === null ? null : { ...asked, language }, {
    standsIn: sameLadder,
    ask: allTransitions,
  })
  // Of a month or year its last day is shown. Which that is only the API says.
  const single = dayOrNull(on ?? '')
  const period = useAnswer(PeriodDocument, single !== null || asked === null || on === null ? null : { ...asked, on }, {
    standsIn: sameLadder,
  })
  const ends = single === null && period.answered?.on === on ? period.answer?.network : undefined
  const wanted = single ?? ((ends?.lastDay ?? null) as Day | null)
  const rested = useRef(wanted)
  if (!dragging) rested.current = wanted
  const askedOn = rested.current
  const day = useAnswer(DayDocument, asked === null || askedOn === null ? null : { ...asked, within, on: askedOn }, {
    standsIn: sameLens,
  })
  const seatList = seats.answer?.network.nodes ?? NO_SEATS
  // While the day cannot be had the picture stays at the last day that was: it never shows another day than the number beside it.
  const shownDay = day.failure === undefined ? wanted : dayOrNull(day.answered?.on ?? '')
  const headline = useHeadline(
    asked === null || definition === null ? null : { of: asked.of, known: asked.known, definition, within, language },
    shownDay,
    day.failure === undefined && single === null ? on : null,
    dragging,
  )
  const group = headline.shown?.group ?? null
  const inGroupNodes = inGroup.answer?.network.nodes
  const lens = useMemo(
    () => (within === null || inGroupNodes === undefined ? null : lensOf(inGroupNodes, group)),
    [within, inGroupNodes, group],
  )
  const standing = useMemo(
    (): Standings | null =>
      network === undefined || seats.answer === undefined || shownDay === null || (within !== null && lens === null)
        ? null
        : standingsOf({
            owner: network.of,
            levels,
            seats: seatList,
            links: linksOfDay(seatList, shownDay),
            through: lens === null ? null : { lens, day: shownDay },
            filter: question.levels,
          }),
    [network, levels, seats.answer, seatList, shownDay, within, lens, question.levels],
  )
  // A month that is on its way leaves the day before it standing.
  const before = useRef(standing)
  if (standing !== null) before.current = standing
  const standings = standing ?? (before.current?.owner.id === of && on !== null ? before.current : null)

  const days = useRef<Days | null>(null)
  if (shownDay !== null) days.current = { first: (ends?.firstDay ?? shownDay) as Day, last: shownDay }

  const transitionList = useMemo(
    () =>
      transitions.answer?.transitions.edges
        .map((edge) => edge.node)
        .filter((transition) => lens === null || isWithin(lens, transition)) ?? NO_TRANSITIONS,
    [transitions.answer, lens],
  )
  return {
    ...frame,
    /** What all questions about the network have in common; null while there is no network. */
    asked,
    seats,
    seatList,
    /** Which of the seats are seen through the group; nothing is asked where it is through none. */
    inGroup,
    /** Who is a member of that group; null where it is through none, and while that is not known. */
    lens,
    transitions,
    transitionList,
    day,
    /** Which days a month or year has. */
    period,
    /** The day that is asked about: the one shown, and while that is dragged the one before; null where what was asked for is none, and while its last day is not known. */
    askedOn,
    /** The number of the day shown. */
    headline,
    /** Whether all facts of the day shown have been gone through: where not, what nobody has recorded may be all the same. Until the number has said it, by how far the facts go. */
    complete:
      headline.shown?.complete ??
      (shownDay === null || (!frame.isSample && frame.through !== null && shownDay <= frame.through)),
    /** Who stands where on the day shown; null while that is not known. */
    standings,
    /** That day: of a month or year its last; null where what was asked for is none. */
    shownDay,
    /** The first and the last day of what was asked for; null where that is not known. */
    days: days.current,
    /** Where time stands: the last of them, and today until they are known. */
    lastDay: days.current?.last ?? last,
  }
}

/** The days of what is asked for: of a single day itself, of a month or year as the API says. */
interface Days {
  readonly first: Day
  readonly last: Day
}
