import { Fragment, type ReactNode } from 'react'
import { inOrderOfNames } from '../i18n/in-words.ts'
import { useOwnWords, useWords } from '../i18n/words.ts'

interface Named {
  readonly actor: { readonly id: string; readonly name: string }
}

interface Props<T extends Named> {
  /** Who came, went, rose and fell in a month or year. */
  readonly span: Readonly<Record<'entries' | 'exits' | 'rose' | 'fell', readonly T[]>>
  /** A name as a way to its relation. */
  readonly link: (actor: T['actor']) => ReactNode
}

/** What came about in a month or year, with the names: known to the day, and nothing undecided. What did not come about is left out. */
export function CameAndWent<T extends Named>({ span, link }: Props<T>) {
  const { language } = useWords()
  const own = useOwnWords('names')
  return (
    <dl className="terms">
      {(['entries', 'exits', 'rose', 'fell'] as const).map((way) =>
        span[way].length === 0 ? null : (
          <div key={way}>
            <dt>{own.between[way]({ n: span[way].length })}</dt>
            <dd>
              {inOrderOfNames(span[way], ({ actor }) => actor.name, language).map(({ actor }, i) => (
                <Fragment key={actor.id}>
                  {i === 0 ? '' : ', '}
                  {link(actor)}
                </Fragment>
              ))}
            </dd>
          </div>
        ),
      )}
    </dl>
  )
}
