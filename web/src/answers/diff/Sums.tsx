import type { NetworkDiffShownFragment } from '../../api/generated/types.ts'
import { whenInWords } from '../../cite/when.ts'
import { inOrderOfNames, yesOrNo } from '../../i18n/in-words.ts'
import { useOwnWords, useWords } from '../../i18n/words.ts'

type Stock = NetworkDiffShownFragment['stocks'][number]

interface Props {
  readonly diff: NetworkDiffShownFragment
  readonly stock: Stock
  readonly from: string
  readonly to: string
}

/**
 * What became of a number between two days, as a sum with the names of its terms; and beside it who moved without changing it, so that "raised" in
 * somebody's words can be laid against it.
 */
export function Sums({ diff, stock, from, to }: Props) {
  const { firstComplete } = diff
  const { language, words } = useWords()
  const own = useOwnWords('report')
  const counted = new Set([...stock.entries, ...stock.exits].map(({ actor }) => actor.id))
  const moved = diff.moved.filter(({ partner }) => !counted.has(partner.id))
  const transitions = {
    up: moved.filter(({ kind }) => kind === 'UPGRADE'),
    down: moved.filter(({ kind }) => kind === 'DOWNGRADE'),
    deepened: moved.filter(({ kind }) => kind === 'DEEPENING'),
  }
  // Where facts may be missing no number is the most: it is the least there are, or of one exact level what is known.
  const least = stock.definition.rule.exactly === null ? own.sums.atLeast : own.sums.known
  const said = (date: string, complete: boolean, certain: number, undecided: number): string => {
    const when = whenInWords(date, words, language)
    if (!complete) return least({ when })
    return undecided === 0 ? when : `${when}, ${own.sums.upTo({ most: certain + undecided })}`
  }
  // Between two days of which either may lack facts, who came or went is who is known to have.
  const complete = yesOrNo(firstComplete && diff.complete)
  const [cameIn, wentOut] = [own.sums.entries({ complete }), own.sums.exits({ complete })]
  const named = (members: Stock['entries']): string =>
    inOrderOfNames(members, ({ actor }) => actor.name, language)
      .map(({ actor }) => actor.name)
      .join(', ') || own.sums.nobody({ complete })
  const open = stock.undecidedBefore + stock.undecidedAfter > 0
  return (
    <div className="sums">
      <p className="sum">
        <Term n={stock.before} said={said(from, firstComplete, stock.before, stock.undecidedBefore)} />
        <span>+</span>
        <Term n={stock.entries.length} said={cameIn} />
        <span>−</span>
        <Term n={stock.exits.length} said={wentOut} />
        <span>=</span>
        <Term n={stock.after} said={said(to, diff.complete, stock.after, stock.undecidedAfter)} />
      </p>
      {open ? <p className="remark">{own.sums.certainOnly}</p> : null}
      <dl className="terms">
        <dt>
          + {stock.entries.length} {cameIn}
        </dt>
        <dd>{named(stock.entries)}</dd>
        <dt>
          − {stock.exits.length} {wentOut}
        </dt>
        <dd>{named(stock.exits)}</dd>
        {(['up', 'down', 'deepened'] as const).map((way) =>
          transitions[way].length === 0 ? null : (
            <div key={way}>
              <dt>{own.sums[way]({ n: transitions[way].length })}</dt>
              <dd>
                <ul>
                  {inOrderOfNames(transitions[way], ({ partner }) => partner.name, language).map((transition) => (
                    <li key={transition.partner.id}>{transition.sentence}</li>
                  ))}
                </ul>
              </dd>
            </div>
          ),
        )}
      </dl>
    </div>
  )
}

function Term({ n, said }: { readonly n: number; readonly said: string }) {
  return (
    <span className="term">
      <strong>{n}</strong>
      <span>{said}</span>
    </span>
  )
}
