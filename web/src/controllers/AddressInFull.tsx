import { useEffect } from 'react'
import { NO_LEVEL } from '../day/standing.ts'
import { slide, useQuestion } from '../question/asked.ts'
import { levelsInFull } from '../question/levels-in-old-addresses.ts'
import type { Question } from '../question/question.ts'

interface Props {
  /** Whether they are known for good: before that the address is left alone. */
  readonly there: boolean
  readonly levels: readonly { readonly id: string }[]
  readonly defaults: Pick<Question, 'of' | 'on' | 'language'>
}

/**
 * Puts owner, day and language into the address once they are known, so that what is copied from there shows the same to others. Draws nothing.
 * An address of before that names levels by the last part of their ids is led to the whole ids.
 */
export function AddressInFull({ there, levels, defaults: { of, on, language } }: Props) {
  const question = useQuestion()
  const lacks = question.of === null || question.on === null || question.language === null
  useEffect(() => {
    if (there && lacks) slide({ of, on, language })
  }, [there, lacks, of, on, language])
  const full =
    there && question.levels !== null
      ? levelsInFull(
          question.levels,
          levels.map(({ id }) => id),
          NO_LEVEL,
        )
      : null
  const wanted = full?.join(',') ?? null
  useEffect(() => {
    if (wanted !== null) slide({ levels: wanted.split(',') })
  }, [wanted])
  return null
}
