import type { NamesIn } from '../../../../schema/words/refusal.ts'
import type { Failure } from '../../api/failure.ts'
import { PartnerDocument } from '../../api/generated/partner.ts'
import { useAnswer } from '../../api/use-answer.ts'
import type { Standing } from '../../day/standing.ts'
import { listOf } from '../../i18n/in-words.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { go } from '../../question/asked.ts'
import { type Definition, versioned } from '../../question/definition.ts'
import type { Level } from '../../question/use-frame.ts'
import { sameLadder } from '../../question/use-frame.ts'
import { DateText } from '../../ui/DateText.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import type { Asked } from '../../views/view.ts'
import { Counted } from './Counted.tsx'
import { GroupMembers } from './GroupMembers.tsx'
import { Sides } from './Sides.tsx'
import { Step } from './Step.tsx'

interface Props {
  readonly asked: Asked
  readonly owner: string
  readonly partner: string
  /** How it stands on the day shown, where it has a seat. */
  readonly standing: Standing | undefined
  /** The definition that is counted by; undefined while it is not known. */
  readonly counting: Definition | undefined
  readonly levels: ReadonlyMap<string, Level>
  readonly within: string | null
}

/** One relation: what it is on the day, since when, every step with its papers, and what both sides call it. */
export function PartnerPanel({ asked, owner, partner, standing, counting, levels, within }: Props) {
  const { language, words } = useWords()
  const own = useOwnWords('partner')
  const { answer, failure, again } = useAnswer(
    PartnerDocument,
    {
      of: asked.of,
      ladder: asked.ladder,
      on: asked.on,
      known: asked.known,
      with: partner,
      definition: counting === undefined ? '' : versioned(counting),
      counted: counting !== undefined,
      within,
      language,
    },
    { standsIn: (shown, wanted) => sameLadder(shown, wanted) && shown.with === wanted.with },
  )
  const close = (): void => go({ with: null })
  const name = answer?.actor?.name ?? standing?.name ?? partner
  if (answer?.actor === null || namesNobody(failure)) {
    const { namesIn, names } = failure?.values ?? {}
    const meant = (namesIn as NamesIn | undefined)?.[language] ?? names
    return (
      <Panel key={partner} title={name} onClose={close}>
        <p>{own.unknown({ id: partner })}</p>
        {Array.isArray(meant) ? <p>{own.meant({ names: listOf(meant, language, 'disjunction') })}</p> : null}
      </Panel>
    )
  }
  if (answer === undefined) {
    return (
      <Panel key={partner} title={name} onClose={close}>
        <Waiting failure={failure} again={again} lines={10} />
      </Panel>
    )
  }
  const counted = counting === undefined ? null : <Counted answer={answer} counting={counting} levels={levels} />
  if (answer.actor.id === asked.of) {
    return (
      <Panel key={partner} title={name} onClose={close}>
        <p>{own.itself({ name })}</p>
      </Panel>
    )
  }
  if (answer.partnership === null) {
    return (
      <Panel key={partner} title={name} onClose={close}>
        {isGroup(answer.actor.__typename) ? (
          <GroupMembers asked={asked} owner={owner} group={partner} counting={counting} />
        ) : (
          <p>{own.unrelated({ owner, name })}</p>
        )}
        {answer.actor.__typename === 'Group' ? null : counted}
      </Panel>
    )
  }
  const { partnership } = answer
  const region = 'region' in answer.actor ? answer.actor.region : null
  return (
    <Panel
      key={partner}
      title={
        <>
          {standing === undefined ? null : (
            <Sign
              sign={standing.sign}
              shade={standing.shade}
              uncertain={!standing.certain}
              doubtful={standing.confidence === 'LOW'}
              organization={standing.organization}
              beside={standing.beside}
            />
          )}
          {name}
        </>
      }
      onClose={close}
    >
      <p className="standing-now">
        {partnership.level === null ? (
          partnership.certain ? (
            answer.partnerCount?.complete === false ? (
              own.noneRecorded
            ) : (
              own.none
            )
          ) : (
            own.unknownOn
          )
        ) : standing?.since == null ? (
          own.sinceUnknown({ level: partnership.level.name })
        ) : (
          <>
            {own.since({ level: partnership.level.name, day: '' })}
            <DateText date={standing.since} />
          </>
        )}
        {region === null ? null : <span className="soft"> · {region}</span>}
      </p>
      {partnership.certain ? null : (
        <p className="remark">
          {partnership.confidence === 'LOW' ? words.network.doubtful : words.network.uncertain}{' '}
          {partnership.possible.length === 0 || partnership.confidence === 'LOW'
            ? ''
            : own.possible({
                levels: listOf(
                  partnership.possible.map((level) => level.name),
                  language,
                  'unit',
                ),
              })}
        </p>
      )}
      {counted}
      {standing?.beside ? <p className="remark">{words.network.beside}</p> : null}
      <h3>{own.steps}</h3>
      <ol className="steps">
        {partnership.history.map((step) => (
          <Step key={`${step.on} ${step.kind} ${step.to?.id ?? ''}`} step={step} />
        ))}
      </ol>
      <Sides designations={partnership.designations} />
      {answer.actor.aliases.length === 0 ? null : (
        <>
          <h3>{own.names}</h3>
          <p className="soft aliases">{answer.actor.aliases.join(' · ')}</p>
        </>
      )}
    </Panel>
  )
}

/** Whether the partner asked for is what was refused, being nobody's id: another refusal says itself what it names. */
const namesNobody = (failure: Failure | undefined): boolean =>
  failure?.code === 'UNKNOWN_ID' && failure.values.argument === 'with'

/** Whether an actor is one whose members may be partners: what is said of it is said of them. */
const isGroup = (type: string): boolean => type === 'Group' || type === 'Organization'
