import type { Language } from '../../../schema/answer-language.ts'
import type { CheckedClaim } from '../../claims/verdict.ts'
import { citationsOf } from '../../queries/citations.ts'
import type { Member } from '../../queries/counting.ts'
import { nameIn } from '../../queries/naming.ts'
import { isUnsettled, openIn } from '../../queries/open-because.ts'
import type { Transition } from '../../queries/transitions.ts'
import { attributionSentence } from '../../text/attributions.ts'
import { nounFor } from '../../text/counted.ts'
import { evidenceSentences } from '../../text/evidence.ts'
import { inOrder, inOrderOfDays } from '../../text/in-order.ts'
import { sourcesOfMembers, sourcesOfNames, sourcesPrintedInAll } from '../../text/printed.ts'
import { beginning, say } from '../../text/say.ts'
import { toldIn } from '../../text/told.ts'
import { Bibliography } from '../bibliography.ts'
import type { Cell, Laid } from '../document.ts'
import { commonFacts, levelName, upperOf } from './facts.ts'

/** A checked claim laid out: what was said, the verdict, and what the graph counts or which transitions it finds. */
export function claimDocument(checked: CheckedClaim, permalink: string, language: Language): Laid {
  const { world, claim, known, verdict, residual, evidence } = checked
  const speak = say(language)
  const sources = new Bibliography(world)
  const cited = sources.cite(claim.citations)
  const counts = (evidence?.counts ?? []).map((count): Cell[] => {
    const named = (list: readonly Member[]): string =>
      inOrder(
        list.map((m) => nameIn(world, m.relation.partnership.partner, language, count.moment.validAt)),
        language,
      ).join('; ')
    const of = [...count.members, ...count.undecided].flatMap((m) =>
      citationsOf(world, m.relation.partnership.id, m.evidence),
    )
    return [
      count.definition.id,
      count.question.within ?? null,
      count.members.length,
      upperOf(count, language),
      named(count.members),
      named(openIn(count).flatMap((open) => (isUnsettled(open) ? [open.member] : []))),
      named(openIn(count).flatMap((open) => (isUnsettled(open) ? [] : [open.member]))),
      sources.cite(of),
    ]
  })
  // A claim of transitions has these for rows, those of which no source says whether they count after the others.
  const transitionRow =
    (status: string) =>
    ({ relation, from, to, on, designation }: Transition): Cell[] => [
      nameIn(world, relation.partnership.partner, language, on),
      levelName(from, language),
      levelName(to, language),
      on,
      status,
      null,
      sources.cite(designation.citations),
    ]
  const moved = (moves: readonly Transition[] = []): Transition[] =>
    inOrderOfDays(moves, ({ relation, on }) => nameIn(world, relation.partnership.partner, language, on), language)
  const transitions = [
    ...moved(evidence?.moves).map(transitionRow(speak('export.certain'))),
    ...moved(evidence?.undecidedMoves).map(transitionRow(speak('export.undecided'))),
  ]
  const printed = new Set([
    ...sourcesPrintedInAll(evidence?.counts ?? [], language),
    ...sourcesOfMembers(world, claim.question?.kind === 'members' ? claim.question.group : undefined),
    ...[...(evidence?.moves ?? []), ...(evidence?.undecidedMoves ?? [])].flatMap(({ relation, on }) =>
      sourcesOfNames(world, [relation.partnership.partner], language, on),
    ),
  ])
  return {
    name: `entente-${claim.id.replaceAll('/', '-')}`,
    title: toldIn(claim.text, language),
    facts: [
      [speak('export.said'), claim.citations[0]?.original ?? claim.value ?? null],
      [
        speak('export.speaker'),
        [claim.speaker, claim.office]
          .flatMap((text) => (text === undefined ? [] : [toldIn(text, language)]))
          .join(', ') || null,
      ],
      [speak('export.day'), claim.saidOn ?? null],
      [speak('export.verdict'), speak('export.verdictIs', { verdict })],
      [speak('export.residual'), residual],
      [speak('export.explanation'), evidenceSentences(checked, language)],
      [speak('export.source'), cited],
      ...commonFacts(language, known, world.reviewedTo(claim.about), evidence?.lack ?? null, permalink),
    ],
    columns:
      transitions.length > 0
        ? [
            beginning(nounFor(world, world.laddersOf(claim.about)[0]?.id ?? null, 1, language), language),
            speak('export.from'),
            speak('export.to'),
            speak('export.on'),
            speak('export.status'),
            '',
            speak('export.sources'),
          ]
        : [
            speak('export.definitionId'),
            speak('export.within'),
            speak('export.value'),
            speak('export.upper'),
            speak('export.names'),
            speak('export.undecidedNames'),
            speak('export.someDaysNames'),
            speak('export.sources'),
          ],
    rows: transitions.length > 0 ? transitions : counts,
    sources: sources.list(printed),
    footnote: [
      evidenceSentences(checked, language),
      attributionSentence(world, [...sources.cited(), ...printed], language),
      permalink,
    ]
      .filter(Boolean)
      .join(' '),
  }
}
