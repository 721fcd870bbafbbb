import { useMemo, useRef } from 'react'
import type { Day } from '../../../schema/time/day.ts'
import { DayDocument } from '../api/generated/day.ts'
import { LinksDocument, SeatsDocument } from '../api/generated/seats.ts'
import { TransitionsDocument } from '../api/generated/transitions.ts'
import type { Language } from '../api/generated/types.ts'
import { askAllPages } from '../api/pages.ts'
import { useAnswer } from '../api/use-answer.ts'
import { dateOrNull, dayOrNull } from '../dates.ts'
import type { Seat, Transition } from '../day/parts.ts'
import { linksOfDay, linksOfPeriod, type Standings, standingsOf } from '../day/standing.ts'
import type { Question } from '../question/question.ts'
import { sameLadder, useFrame } from '../question/use-frame.ts'
import { useHeadline } from './use-headline.ts'

const allTransitions = askAllPages(TransitionsDocument, 'transitions')

const NO_SEATS: readonly Seat[] = []
const NO_TRANSITIONS: readonly Transition[] = []

type Asked = Parameters<typeof sameLadder>[0] & { readonly within?: string | null | undefined }

const sameSeats = (shown: Asked, wanted: Asked): boolean => sameLadder(shown, wanted) && shown.within === wanted.within

/** Everything that the views of the workspace share: the frame, the seats with what holds of each, the transitions, and the day with its number. All of one revision. */
export type Workspace = ReturnType<typeof useWorkspace>

/** Asks what the workspace shares. `last` is today. While the day is dragged nothing is asked: what holds on each day is there already. */
export function useWorkspace(question: Question, language: Language, last: Day, dragging: boolean) {
  const frame = useFrame(question, language, last)
  const { network, of, on, held, levels, definition } = frame
  const ready = network !== undefined && network.ladder !== null && network.of.id === of
  const asked = ready ? { of, ladder: question.ladder, known: held } : null
  const seats = useAnswer(SeatsDocument, asked === null ? null : { ...asked, within: question.within, language }, {
    standsIn: sameSeats,
  })
  const transitions = useAnswer(TransitionsDocument, asked === null ? null : { ...asked, language }, {
    standsIn: sameLadder,
    ask: allTransitions,
  })
  const rested = useRef(on)
  if (!dragging) rested.current = on
  const askedOn = rested.current
  const onDay = asked === null || askedOn === null ? null : { ...asked, on: askedOn }
  const day = useAnswer(DayDocument, onDay, { standsIn: sameLadder })
  // The seats say what holds on any single day. What holds in a month or year is asked.
  const single = dayOrNull(question.on ?? last)
  const links = useAnswer(
    LinksDocument,
    single !== null || onDay === null ? null : { ...onDay, within: question.within },
    { standsIn: sameSeats },
  )
  const seatList = seats.answer?.network.nodes ?? NO_SEATS
  // While the day cannot be had the picture stays at the last day that was: it never shows another day than the number beside it.
  const shownOn = day.failure === undefined ? on : dateOrNull(day.answered?.on ?? '')
  const shownDay = dayOrNull(shownOn ?? '')
  const headline = useHeadline(
    asked === null || definition === null
      ? null
      : { of: asked.of, known: asked.known, definition, within: question.within, language },
    shownOn,
    network?.reviewedThrough ?? null,
    dragging,
  )
  const standing = useMemo((): Standings | null => {
    if (network === undefined || seats.answer === undefined) return null
    const found =
      shownDay !== null
        ? linksOfDay(seatList, shownDay)
        : links.answer === undefined
          ? null
          : linksOfPeriod(links.answer.network.links)
    return found === null
      ? null
      : standingsOf({ owner: network.of, levels, seats: seatList, links: found, filter: question.levels })
  }, [network, levels, seats.answer, seatList, links.answer, shownDay, question.levels])
  // A month that is on its way leaves the day before it standing.
  const before = useRef(standing)
  if (standing !== null) before.current = standing
  const standings = standing ?? (before.current?.owner.id === of && shownOn !== null ? before.current : null)

  const period = links.answer?.network
  const days = useRef<Days | null>(null)
  if (shownDay !== null) days.current = { first: shownDay, last: shownDay }
  else if (period !== undefined) days.current = { first: period.firstDay as Day, last: period.lastDay as Day }

  const transitionList = useMemo(
    () => transitions.answer?.transitions.edges.map((edge) => edge.node) ?? NO_TRANSITIONS,
    [transitions.answer],
  )
  return {
    ...frame,
    /** What all questions about the network have in common; null while there is no network. */
    asked,
    seats,
    seatList,
    transitions,
    transitionList,
    day,
    links,
    /** The day, month or year that is asked about: the one shown, and while that is dragged the one before. */
    askedOn,
    /** The number of the day shown. */
    headline,
    /** Who stands where on the day shown; null while that is not known. */
    standings,
    /** The day, month or year of them; null where what was asked for is none. */
    shownOn,
    /** The first and the last day of what is shown; null where that is not known. */
    days: days.current,
    /** Where time stands: the last of them, and today until they are known. */
    lastDay: days.current?.last ?? last,
  }
}

/** The days of what is shown: of a single day itself, of a month or year as the API says. */
interface Days {
  readonly first: Day
  readonly last: Day
}
