import { useMemo } from 'react'
import { CountOnDayDocument } from '../api/generated/count.ts'
import { DayDocument } from '../api/generated/day.ts'
import { FrameDocument, MovesDocument } from '../api/generated/frame.ts'
import type { Language } from '../api/generated/types.ts'
import { askAllPages } from '../api/pages.ts'
import { useAnswer } from '../api/use-answer.ts'
import { firstDefinition } from '../counted.ts'
import type { Level, Move, Seat } from '../day/parts.ts'
import { changesOf, firstDay } from '../day/timeline.ts'

const allMoves = askAllPages(MovesDocument, 'transitions')

/** What the page asks about one owner. */
export interface NetworkQuestion {
  readonly of: string | null
  /** A day, month or year; null where what was written is none. */
  readonly on: string | null
  /** The instant that all is known at; null asks for the newest, once: what came is then held to. */
  readonly known: string | null
  readonly definition: string | null
  readonly language: Language
}

const NO_LEVELS: readonly Level[] = []
const NO_SEATS: readonly Seat[] = []
const NO_MOVES: readonly Move[] = []

/** Everything that the views share: the frame that no day changes, the moves, and the day with its number. All of it is of one revision. */
export function useNetwork({ of, on, known, definition, language }: NetworkQuestion) {
  const frame = useAnswer(FrameDocument, of === null ? null : { of, known, language }, { standsIn: sameOwner })
  const network = frame.answer?.network
  const ready = network !== undefined && network.ladder !== null && network.of.id === of
  const held = known ?? network?.knownAt ?? null
  const moves = useAnswer(MovesDocument, ready ? { of, known: held, language } : null, {
    standsIn: sameOwner,
    ask: allMoves,
  })
  const day = useAnswer(DayDocument, ready && on !== null ? { of, on, known: held } : null, { standsIn: sameOwner })
  const levels = network?.levels ?? NO_LEVELS
  const counting = definition ?? firstDefinition(frame.answer?.countingDefinitions ?? [], levels)
  const count = useAnswer(
    CountOnDayDocument,
    ready && on !== null && counting !== null ? { of, definition: counting, on, known: held, language } : null,
    {
      standsIn: (shown, wanted) =>
        sameOwner(shown, wanted) && shown.definition === wanted.definition && shown.language === wanted.language,
    },
  )
  const movesNow = useMemo(() => moves.answer?.transitions.edges.map((edge) => edge.node) ?? NO_MOVES, [moves.answer])
  const levelById = useMemo(() => new Map(levels.map((level) => [level.id, level])), [levels])
  return {
    frame,
    day,
    moves,
    count,
    /** The instant at which everything shown is known. */
    held,
    network,
    levels,
    levelById,
    seats: network?.nodes ?? NO_SEATS,
    moveList: movesNow,
    changes: useMemo(() => changesOf(movesNow), [movesNow]),
    firstDay: useMemo(() => firstDay(movesNow), [movesNow]),
    definition: counting,
    definitions: frame.answer?.countingDefinitions ?? [],
  }
}

const sameOwner = (shown: { readonly of: string }, wanted: { readonly of: string }): boolean => shown.of === wanted.of
