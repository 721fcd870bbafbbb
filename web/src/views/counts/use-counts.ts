import { CountReportDocument } from '../../api/generated/counts.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { besideEnglish } from '../../cite/beside-english.ts'
import { dayOrNull } from '../../dates.ts'
import { useWords } from '../../i18n/words.ts'
import type { Question } from '../../question/question.ts'
import { useFrame } from '../../question/use-frame.ts'

/** The question of the page with its defaults, and its answer. All parts of the page are of the revision that the first part came with. */
export function useCounts(question: Question) {
  const { language } = useWords()
  const frame = useFrame(question, language)
  const { of, on, definition, network, held } = frame
  const { within } = question
  const asked =
    of === null || on === null || definition === null || network === undefined
      ? null
      : { of, definition, on, known: held, within, language, beside: besideEnglish(language) }
  const report = useAnswer(CountReportDocument, asked, {
    standsIn: (shown, wanted) =>
      shown.of === wanted.of && shown.definition === wanted.definition && shown.within === wanted.within,
  })
  // Of a month or year its last day, which the API says.
  const day = dayOrNull(
    (report.answered?.on === on ? report.answer?.partnerCount.span?.last.validAt : undefined) ?? on ?? '',
  )
  return { ...frame, question, within, report, day, owner: network?.of ?? null }
}

/** What the parts of the page share. */
export type Counts = ReturnType<typeof useCounts>
