import type { AnswerKind, BodyProps } from '../answer-kind.ts'
import { ClaimBody } from './ClaimBody.tsx'

/** A published figure and what it was worth. */
export const answer: AnswerKind = {
  title: ({ own }) => own.claim,
  again: ({ claim }) => ({ path: '/claims', question: {}, place: claim ?? '' }),
  Body: ClaimAnswer,
}

function ClaimAnswer({ given, asked, question }: BodyProps) {
  return given.__typename === 'Claim' ? (
    <ClaimBody claim={given} carried={{ known: asked.knownAt, language: question.language }} />
  ) : null
}
