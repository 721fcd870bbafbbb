import { useState } from 'react'
import { partnerAddress } from '../../cite/partner-address.ts'
import { whenInWords } from '../../cite/when.ts'
import { dateInWords } from '../../dates.ts'
import { yesOrNo } from '../../i18n/in-words.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { InLanguage } from '../../ui/InLanguage.tsx'
import type { AnswerKind, BodyProps } from '../answer-kind.ts'
import { Between } from './Between.tsx'
import { differencesOf } from './compare.ts'
import { heldNumber, heldOf } from './held.ts'
import { MemberTable } from './MemberTable.tsx'
import { BY_NAME } from './sort-members.ts'

/** A number with its names, on one day. */
export const answer: AnswerKind = {
  title: ({ given, asked, owner, own, speech: { words, language } }) =>
    own.count({
      owner,
      definition: given.__typename === 'Count' ? given.definition.label : '',
      when: whenInWords(asked.validAt ?? '', words, language),
    }),
  again: ({ of, ladder, definition, validAt, within }) => ({
    path: '/counts',
    question: { of, ladder, definition, on: validAt, within },
  }),
  sameNumber: (one, other) =>
    one.__typename === 'Count' &&
    other.__typename === 'Count' &&
    one.value === other.value &&
    one.upper === other.upper,
  Body: CountAnswer,
}

function CountAnswer({ given: count, levels, question, beside, label }: BodyProps) {
  const { language, words } = useWords()
  const own = useOwnWords('answer')
  const names = useOwnWords('names')
  const cite = useOwnWords('report')
  const [sort, sortBy] = useState(BY_NAME)
  if (count.__typename !== 'Count') return null
  const marks = new Map(
    [...(beside?.__typename === 'Count' ? differencesOf(count, beside) : [])].map(([id, difference]) => [
      id,
      { said: own.marks[difference], loud: difference !== 'sources' },
    ]),
  )
  const table = {
    sort,
    onSort: sortBy,
    levels: levels.map(({ id }) => id),
    addressOf: (partner: string) =>
      partnerAddress(count.of.id, partner, count.validAt, { ...question, known: count.knownAt }),
    marks,
  }
  const held = heldOf(count)
  return (
    <>
      <p className="big-number">
        <strong>{heldNumber(held, cite, count.definition.rule)}</strong> {held.noun}
        {held.complete || held.openClause === '' ? '' : `, ${words.count.and}${held.openClause}`}
      </p>
      {count.span === null ? null : <Between span={count.span} addressOf={table.addressOf} />}
      <p className="definition-text">
        <InLanguage text={count.definition.text} language={count.definition.textLanguage} />
      </p>
      <p className="remark">{cite.version({ version: count.definition.version })}</p>
      <p className="remark">
        {count.incompleteBecause ??
          (count.reviewedTo === null
            ? cite.unreviewed
            : cite.reviewed({ day: dateInWords(count.reviewedTo, language) }))}
      </p>
      {held.undecided.length === 0 ? null : (
        <>
          <h3>{own.undecided({ n: held.undecided.length })}</h3>
          <MemberTable
            {...table}
            label={`${label}: ${own.undecided({ n: held.undecided.length })}`}
            members={held.undecided}
            why={({ openBecause }) => (openBecause === null ? null : names.because({ why: openBecause }))}
          />
        </>
      )}
      <h3>{own.members({ n: held.members.length })}</h3>
      {held.members.length === 0 ? (
        <p>{cite.noMembers({ complete: yesOrNo(held.complete) })}</p>
      ) : (
        <MemberTable {...table} label={`${label}: ${own.members({ n: held.members.length })}`} members={held.members} />
      )}
    </>
  )
}
