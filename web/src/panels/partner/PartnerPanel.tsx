import { go } from '../../address-bar.ts'
import { PartnerDocument } from '../../api/generated/partner.ts'
import type { PartnerQuery } from '../../api/generated/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { dateOrNull, firstDayOf, lastDayOf } from '../../dates.ts'
import type { Mark } from '../../graph/scene.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { DateText } from '../../ui/DateText.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { Sides } from './Sides.tsx'
import { Step } from './Step.tsx'
import { WORDS } from './words.ts'

interface Props {
  readonly question: { readonly of: string; readonly on: string; readonly known: string | null }
  readonly owner: string
  readonly partner: string
  /** How it stands on the day shown, where it has a seat. */
  readonly mark: Mark | undefined
}

/** One relation: what it is on the day, since when, every step with its papers, and what both sides call it. */
export function PartnerPanel({ question, owner, partner, mark }: Props) {
  const { language, words } = useWords()
  const own = useOwnWords(WORDS)
  const { answer, failure, again } = useAnswer(
    PartnerDocument,
    { ...question, with: partner, language },
    { standsIn: (shown, wanted) => shown.of === wanted.of && shown.with === wanted.with },
  )
  const close = (): void => go({ partner: null })
  const name = answer?.actor?.name ?? mark?.name ?? partner
  if (answer === undefined) {
    return (
      <Panel key={partner} title={name} onClose={close}>
        <Waiting failure={failure} again={again} lines={10} />
      </Panel>
    )
  }
  if (answer.actor === null) {
    return (
      <Panel key={partner} title={name} onClose={close}>
        <p>{own.unknown(partner)}</p>
      </Panel>
    )
  }
  if (answer.partnership === null) {
    return (
      <Panel key={partner} title={name} onClose={close}>
        <p>{own.unrelated(owner, name)}</p>
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
          {mark === undefined ? null : (
            <Sign
              sign={mark.sign}
              depth={mark.depth}
              uncertain={!mark.certain}
              doubtful={mark.confidence === 'LOW'}
              organization={mark.organization}
              beside={mark.beside}
            />
          )}
          {name}
        </>
      }
      onClose={close}
    >
      <p className="standing-now">
        {partnership.level === null ? (
          own.none
        ) : mark?.since == null ? (
          own.sinceUnknown(partnership.level.name)
        ) : (
          <>
            {own.since(partnership.level.name, '')}
            <DateText date={mark.since} />
          </>
        )}
        {region === null ? null : <span className="soft"> · {region}</span>}
      </p>
      {mark !== undefined && !mark.certain ? (
        <p className="remark">{mark.confidence === 'LOW' ? words.network.doubtful : words.network.uncertain}</p>
      ) : null}
      {mark?.beside ? <p className="remark">{words.network.beside}</p> : null}
      <h3>{own.steps}</h3>
      <ol className="steps">
        {partnership.history.map((step) => (
          <Step key={`${step.on} ${step.kind} ${step.to?.id ?? ''}`} step={step} later={isLater(step, question.on)} />
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

/** Whether a step lies wholly after the day shown. */
function isLater(step: NonNullable<PartnerQuery['partnership']>['history'][number], on: string): boolean {
  const [made, shown] = [dateOrNull(step.on), dateOrNull(on)]
  return made !== null && shown !== null && firstDayOf(made) > lastDayOf(shown)
}
