import type { PartnerQuery } from '../../api/generated/types.ts'
import { dateInWords } from '../../dates.ts'
import { listOf } from '../../i18n/in-words.ts'
import { inSentence, useOwnWords, useWords } from '../../i18n/words.ts'
import { DateText } from '../../ui/DateText.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Sources } from '../../ui/Sources.tsx'
import { Meeting, Paper } from './Papers.tsx'

type StepOf = NonNullable<PartnerQuery['partnership']>['history'][number]

/** The name of a step within its page: what an address ends with that leads to it. */
export const stepName = (step: Pick<StepOf, 'on' | 'kind'>): string => `step-${step.on}-${step.kind.toLowerCase()}`

/** One transition of the relation: when, from what to what, by which paper, on which occasion, by which sources. */
export function Step({ step }: { readonly step: StepOf }) {
  const { language } = useWords()
  const own = useOwnWords('partner')
  const name = stepName(step)
  const skipped = step.skipped.map((level) => inSentence(level.name))
  return (
    <li id={name} className={step.isLater ? 'step later' : 'step'}>
      <p className="step-head">
        <DateText date={step.on} />
        <a
          className="anchor"
          href={`#${name}`}
          aria-label={`${own.link}: ${dateInWords(step.on, language)}`}
          title={own.link}
        >
          <Icon name="link" />
        </a>
        {step.isLater ? <span className="soft">{own.later}</span> : null}
      </p>
      <p>
        <strong>
          {own.step({
            kind: step.kind,
            before: step.from === null ? 'none' : 'some',
            from: inSentence(step.from?.name ?? ''),
            to: inSentence(step.to?.name ?? ''),
          })}
        </strong>
        {skipped.length === 0 ? null : <>, {own.skipped({ levels: listOf(skipped, language, 'conjunction') })}</>}
      </p>
      <dl className="papers">
        <dt>{own.statement}</dt>
        <dd>
          {step.establishedBy === null ? (
            <span className="soft">{own.noStatement}</span>
          ) : (
            <Paper paper={step.establishedBy} />
          )}
        </dd>
        {step.at === null ? null : (
          <>
            <dt>{own.occasion}</dt>
            <dd>
              <Meeting meeting={step.at} />
            </dd>
          </>
        )}
      </dl>
      <Sources citations={step.citations} />
    </li>
  )
}
