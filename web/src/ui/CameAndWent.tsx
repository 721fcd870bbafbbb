import { Fragment, type ReactNode } from 'react'
import { inOrderOfNames } from '../i18n/in-words.ts'
import { useOwnWords, useWords } from '../i18n/words.ts'

interface Named {
  readonly actor: { readonly id: string; readonly name: string }
}

interface Props<T extends Named> {
  /** Who came, went, rose and fell in a month or year. */
  readonly span: Readonly<Record<'entries' | 'exits' | 'rose' | 'fell', readonly T[]>> &
    Readonly<Record<'entriesOpen' | 'exitsOpen', readonly { readonly actor: { readonly id: string } }[]>>
  /** A name as a way to its relation. */
  readonly link: (actor: T['actor']) => ReactNode
}

/** What came about in a month or year, with the names, those apart of whom it is open that they came or went. What did not come about is left out. */
export function CameAndWent<T extends Named>({ span, link }: Props<T>) {
  const { language } = useWords()
  const own = useOwnWords('names')
  const parted = (of: 'entries' | 'exits', open: boolean): readonly T[] => {
    const ids = new Set(span[`${of}Open`].map(({ actor }) => actor.id))
    return span[of].filter(({ actor }) => ids.has(actor.id) === open)
  }
  const ways = {
    entries: parted('entries', false),
    entriesOpen: parted('entries', true),
    exits: parted('exits', false),
    exitsOpen: parted('exits', true),
    rose: span.rose,
    fell: span.fell,
  }
  return (
    <dl className="terms">
      {(Object.keys(ways) as (keyof typeof ways)[]).map((way) =>
        ways[way].length === 0 ? null : (
          <div key={way}>
            <dt>{own.between[way]({ n: ways[way].length })}</dt>
            <dd>
              {inOrderOfNames(ways[way], ({ actor }) => actor.name, language).map(({ actor }, i) => (
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
