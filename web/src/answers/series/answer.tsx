import { linkTo } from '../../base.ts'
import { dateInWords } from '../../dates.ts'
import { versioned } from '../../question/definition.ts'
import { writeQuestion } from '../../question/question.ts'
import { InLanguage } from '../../ui/InLanguage.tsx'
import type { AnswerKind, BodyProps } from '../answer-kind.ts'
import { SeriesChart } from './SeriesChart.tsx'

/** A number over time. */
export const answer: AnswerKind = {
  title: ({ given, asked, owner, own, speech: { language } }) =>
    own.series({
      owner,
      definition: (given.__typename === 'CountSeries' ? given.points[0]?.definition.label : undefined) ?? '',
      from: dateInWords(asked.from ?? '', language),
      to: dateInWords(asked.to ?? '', language),
    }),
  again: ({ of, ladder, definition, within, from, to, step }) => ({
    path: '/counts',
    question: { of, ladder, definition, on: to, within, from, to, step: step?.toLowerCase() ?? null },
    place: 'over-time',
  }),
  Body: SeriesAnswer,
}

function SeriesAnswer({ given, question }: BodyProps) {
  if (given.__typename !== 'CountSeries') return null
  const [first] = given.points
  if (first === undefined) return null
  const { of, within, definition, knownAt } = first
  return (
    <>
      <p className="definition-text">
        <InLanguage text={definition.text} language={definition.textLanguage} />
      </p>
      <SeriesChart
        points={given.points}
        addressOf={(on) =>
          `${linkTo('/counts')}${writeQuestion({
            of: of.id,
            definition: versioned(definition),
            on,
            within: within?.id ?? null,
            known: knownAt,
            language: question.language,
          })}`
        }
      />
    </>
  )
}
