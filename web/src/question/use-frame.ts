import { useEffect, useMemo } from 'react'
import type { Day } from '../../../schema/time/day.ts'
import { FrameDocument } from '../api/generated/frame.ts'
import { DefinitionOwnersDocument, OwnersDocument } from '../api/generated/owners.ts'
import type { FrameQuery, Language, OwnersQuery } from '../api/generated/types.ts'
import { useAnswer } from '../api/use-answer.ts'
import { dateOrNull, today } from '../dates.ts'
import { slide } from './asked.ts'
import { type Definition, defaultDefinition, definitionNamed } from './definition.ts'
import type { Question } from './question.ts'

/** A level of the owner's ladder. */
export type Level = FrameQuery['network']['levels'][number]
/** Whoever keeps a ladder. */
export type Owner = OwnersQuery['owners'][number]

const NO_LEVELS: readonly Level[] = []
const NO_DEFINITIONS: readonly Definition[] = []
const NO_OWNERS: readonly Owner[] = []

/**
 * The question of any page with its defaults, and what no day changes of its answer: owner, ladder, levels, definitions. `day` is today. All that is asked besides is asked as known at `held`, the instant that the first part came with.
 */
export function useFrame(question: Question, language: Language, day: string = today()) {
  const { known } = question
  const owners = useAnswer(OwnersDocument, { known, language }, { standsIn: () => true })
  const ownerList = owners.answer?.owners ?? NO_OWNERS
  // Whoever names a way of counting and no owner means the owner of its ladder.
  const named = question.of === null ? question.definition : null
  const every = useAnswer(DefinitionOwnersDocument, named === null ? null : { known })
  const owning = every.answer && definitionNamed(every.answer.countingDefinitions, named)?.of.id
  const of =
    question.of ??
    owning ??
    (named === null || every.answer || every.failure ? (owners.answer?.frontOwner?.id ?? null) : null)
  const frame = useAnswer(FrameDocument, of === null ? null : { of, ladder: question.ladder, known, language }, {
    standsIn: sameLadder,
  })
  const network = frame.answer?.network
  const through = (network?.reviewedThrough ?? null) as Day | null
  // The page opens on the last day up to which the facts have been gone through, and on today where nobody has said how far that is.
  const dayText = question.on ?? (network === undefined ? '' : through !== null && through < day ? through : day)
  // A code may be written in any case; the address has it as the facts do.
  const written = frame.answered?.of === question.of ? network?.of.id : undefined
  useEffect(() => {
    if (written !== undefined && written !== question.of) slide({ of: written })
  }, [written, question.of])
  const all = frame.answer?.countingDefinitions ?? NO_DEFINITIONS
  const ladder = network?.ladder ?? null
  const levels = network?.levels ?? NO_LEVELS
  const definitions = useMemo(() => all.filter((one) => one.ladder === ladder), [all, ladder])
  const counting =
    question.definition === null ? defaultDefinition(definitions) : definitionNamed(all, question.definition)
  // Whoever names a definition and no ladder means the one that it counts on.
  const meant =
    question.ladder === null && ladder !== null && counting !== undefined && counting.ladder !== ladder
      ? counting.ladder
      : null
  useEffect(() => {
    if (meant !== null) slide({ ladder: meant })
  }, [meant])
  const begun = frame.answer?.transitions.edges[0]?.node
  return {
    owners,
    ownerList,
    of,
    frame,
    network,
    /** The ladder by its id; null while it is not known, and where the owner keeps none. */
    ladder,
    levels,
    levelById: useMemo(() => new Map(levels.map((level) => [level.id, level])), [levels]),
    /** The definitions of this ladder. */
    definitions,
    /** What is counted by, as an address names it; null while it is not known. */
    definition: question.definition ?? defaultDefinition(definitions)?.id ?? null,
    /** The same, where the owner has it. */
    counting,
    /** The instant at which everything shown is known. */
    held: known ?? network?.knownAt ?? null,
    /** The day as the address has it, else the one that the page opens on; empty while that is not known. */
    dayText,
    /** The last day up to which the facts have been gone through; null where nobody has said. */
    through,
    /** Whether the facts of the owner are a sample, of which no day is complete. */
    isSample: frame.answer?.coverage.some(({ facts, whole }) => facts === 'partnerships' && !whole) ?? false,
    /** The day, month or year; null where what was written is none. */
    on: dateOrNull(dayText),
    /** The first day on which anything can have begun; null where nothing ever did. */
    firstDay: (begun?.possibleFrom ?? null) as Day | null,
    /** When that was, as exact as its source. */
    firstOn: begun?.on ?? null,
  }
}

/** What of a ladder may stand in for what, while it comes: that of the same owner and ladder. */
export const sameLadder = (
  shown: { readonly of: string; readonly ladder?: string | null | undefined },
  wanted: { readonly of: string; readonly ladder?: string | null | undefined },
): boolean => shown.of === wanted.of && shown.ladder === wanted.ladder
