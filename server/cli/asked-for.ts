import type { Language } from '../../schema/answer-language.ts'
import type { Given } from '../answers/asked-by-hand.ts'
import type { CitableKind } from '../answers/citable.ts'

/** What a command asks for. */
export interface AskedFor {
  readonly kind: CitableKind
  /** The parts of the question by name, as they were written. */
  readonly given: Given
  readonly knownAt: string | undefined
  readonly format: string
  readonly language: Language
}
