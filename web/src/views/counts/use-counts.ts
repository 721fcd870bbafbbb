import { CountReportDocument } from '../../api/generated/counts.ts'
import { OwnersDocument } from '../../api/generated/owners.ts'
import { ReportFrameDocument } from '../../api/generated/report.ts'
import { useAnswer } from '../../api/use-answer.ts'
import type { Query } from '../../cite/query-text.ts'
import { firstDefinition } from '../../counted.ts'
import { dateOrNull, today } from '../../dates.ts'
import type { Level } from '../../day/parts.ts'
import { useWords } from '../../i18n/words.ts'

const NO_LEVELS: readonly Level[] = []

/** The question of the page with its defaults, and its answer. All parts of the page are of the revision that the first part came with. */
export function useCounts(query: Query) {
  const { language } = useWords()
  const known = query.known ?? null
  const dayText = query.on ?? today()
  const on = dateOrNull(dayText)
  const owners = useAnswer(OwnersDocument, { known, language }, { standsIn: () => true })
  const of = query.of ?? owners.answer?.owners[0]?.id ?? null
  const frame = useAnswer(ReportFrameDocument, of === null ? null : { of, known, language }, {
    standsIn: (shown, wanted) => shown.of === wanted.of,
  })
  const network = frame.answer?.network
  const levels = network?.levels ?? NO_LEVELS
  const definitions = frame.answer?.countingDefinitions ?? []
  const definition = query.definition ?? firstDefinition(definitions, levels)
  const within = query.within ?? null
  const held = known ?? network?.knownAt ?? null
  const asked =
    of === null || on === null || definition === null || network === undefined
      ? null
      : { of, definition, on, known: held, within, language }
  const report = useAnswer(CountReportDocument, asked, {
    standsIn: (shown, wanted) =>
      shown.of === wanted.of && shown.definition === wanted.definition && shown.within === wanted.within,
  })
  return {
    owners,
    frame,
    report,
    of,
    owner: network?.of ?? null,
    levels,
    definitions,
    definition,
    within,
    dayText,
    on,
    held,
    /** The day of the first relation; null where there is none. */
    firstOn: frame.answer?.transitions.edges[0]?.node.on ?? null,
  }
}
