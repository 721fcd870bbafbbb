import { CountNamesDocument } from '../../api/generated/names.ts'
import type { CountNamesQuery } from '../../api/generated/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { linkTo } from '../../base.ts'
import { footnoteToPrint, useCopy } from '../../cite/use-copy.ts'
import type { Standings } from '../../day/standing.ts'
import { inOrderOfNames, yesOrNo } from '../../i18n/in-words.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { go } from '../../question/asked.ts'
import type { Definition } from '../../question/definition.ts'
import { carried, type Question, writeQuestion } from '../../question/question.ts'
import { AddressLink } from '../../ui/AddressLink.tsx'
import { CameAndWent } from '../../ui/CameAndWent.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { DefinitionField } from '../../ui/DefinitionField.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { InLanguage } from '../../ui/InLanguage.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Sources } from '../../ui/Sources.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import type { Asked } from '../../views/view.ts'
import { Others } from './Others.tsx'

interface Props {
  readonly asked: Asked
  readonly question: Question
  /** The definition that is counted by, and those to choose from. */
  readonly counting: Definition
  readonly definitions: readonly Definition[]
  /** Who stands where on the day; null while that is not known. */
  readonly standings: Standings | null
}

type Member = CountNamesQuery['partnerCount']['members'][number]

/** The names behind the number, its definition, and the footnote to print under it. */
export function NamesPanel({ asked, question, counting, definitions, standings }: Props) {
  const { language } = useWords()
  const own = useOwnWords('names')
  const { of, said: on, known } = asked
  const definition = question.definition ?? counting.id
  const { answer, failure, again } = useAnswer(
    CountNamesDocument,
    { of, on, known, definition, within: question.within, language },
    {
      // The names of another day may stand while these come; those by another definition would stand under one that they do not answer.
      standsIn: (shown, wanted) =>
        shown.of === wanted.of &&
        shown.within === wanted.within &&
        shown.definition === wanted.definition &&
        shown.language === wanted.language,
    },
  )
  const count = answer?.partnerCount
  // Of a month or year, who is counted on its last day: who came and went in it stands apart.
  const counted = count?.span?.last ?? count
  return (
    <Panel title={own.names} onClose={() => go({ names: false })}>
      <DefinitionField
        className="wide-field"
        label={own.definition}
        definitions={definitions}
        counting={counting}
        named={definition}
      />
      {count === undefined ? (
        <Waiting failure={failure} again={again} />
      ) : (
        <>
          <p>
            <InLanguage text={count.definition.text} language={count.definition.textLanguage} />
          </p>
          <p className="remark">{own.version({ label: count.definition.label, version: count.definition.version })}</p>
          <p>
            <a
              href={`${linkTo('/counts')}${writeQuestion({ ...carried(question), of, on, definition, within: question.within })}`}
            >
              {own.report}
            </a>
          </p>
          <Footnote text={count.footnote} />
          {count.span === null ? null : (
            <>
              <h3>{count.span.sentence}</h3>
              <CameAndWent
                span={count.span}
                link={({ id, name }) => <AddressLink to={{ with: id, names: false }}>{name}</AddressLink>}
              />
            </>
          )}
          {counted === undefined || counted.undecided.length === 0 ? null : (
            <>
              <h3>{own.undecided({ n: counted.undecided.length })}</h3>
              <p className="remark">{own.undecidedWhy}</p>
              <Members members={counted.undecided} />
            </>
          )}
          <h3>{own.certain({ n: counted?.members.length ?? 0 })}</h3>
          {counted?.members.length === 0 ? (
            <p>{own.none({ complete: yesOrNo(counted.complete) })}</p>
          ) : (
            <Members members={counted?.members ?? []} />
          )}
          {counted?.within == null || counted.withinOthers === null || counted.withinOthers.length === 0 ? null : (
            <Others
              group={counted.within.name}
              others={counted.withinOthers}
              uncertain={new Set(counted.withinUncertain?.map(({ id }) => id))}
              counting={counting}
              standings={standings}
            />
          )}
        </>
      )}
    </Panel>
  )
}

function Members({ members }: { readonly members: readonly Member[] }) {
  const { language } = useWords()
  const own = useOwnWords('names')
  return (
    <ol className="members">
      {inOrderOfNames(members, ({ actor }) => actor.name, language).map((member) => (
        <li key={member.actor.id}>
          <AddressLink to={{ with: member.actor.id, names: false }}>{member.actor.name}</AddressLink>{' '}
          <span className="soft">
            <InLanguage text={member.level.name} language={member.level.nameLanguage} />
            {member.openBecause === null ? null : (
              <span className="two-days">{own.because({ why: member.openBecause })}</span>
            )}
            <span className="two-days">
              <span>
                {own.levelSince} {member.levelSince === null ? own.dayUnknown : <DateText date={member.levelSince} />}
              </span>
              <span>
                {own.countedSince} {member.since === null ? own.dayUnknown : <DateText date={member.since} />}
              </span>
            </span>
          </span>
          <Sources citations={member.citations} />
        </li>
      ))}
    </ol>
  )
}

/** The text to print under the number; its permalink with this site's name, so that it leads here from elsewhere. */
function Footnote({ text: given }: { readonly text: string }) {
  const text = footnoteToPrint(given)
  const own = useOwnWords('names')
  const { copy, said } = useCopy()
  return (
    <figure className="footnote">
      <figcaption>
        {own.footnote}
        <button type="button" className="quiet" onClick={() => copy(text)}>
          <Icon name="copy" /> {own.copy}
        </button>
      </figcaption>
      <blockquote>{text}</blockquote>
      <p className="remark" role="status">
        {said}
      </p>
    </figure>
  )
}
