import type { CountShownFragment } from '../../api/generated/types.ts'
import { inOrderOfNames } from '../../i18n/in-words.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'

interface Props {
  readonly span: NonNullable<CountShownFragment['span']>
  /** Where a partner's relation is shown. */
  readonly addressOf: (partner: string) => string
}

/** What came about in the month or year that was asked for: both ends in a sentence, and who came, went, rose and fell. */
export function Between({ span, addressOf }: Props) {
  const { language } = useWords()
  const own = useOwnWords('names')
  return (
    <section className="report-section" id="within">
      <h2>{span.sentence}</h2>
      <dl className="terms">
        {(['entries', 'exits', 'rose', 'fell'] as const).map((way) =>
          span[way].length === 0 ? null : (
            <div key={way}>
              <dt>{own.between[way]({ n: span[way].length })}</dt>
              <dd>
                {inOrderOfNames(span[way], ({ actor }) => actor.name, language).map(({ actor }, i) => (
                  <span key={actor.id}>
                    {i === 0 ? '' : ', '}
                    <a href={addressOf(actor.id)}>{actor.name}</a>
                  </span>
                ))}
              </dd>
            </div>
          ),
        )}
      </dl>
    </section>
  )
}
