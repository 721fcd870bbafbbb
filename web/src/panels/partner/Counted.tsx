import type { PartnerQuery } from '../../api/generated/types.ts'
import { inSentence, useOwnWords } from '../../i18n/words.ts'
import type { Definition } from '../../question/definition.ts'
import type { Level } from '../../question/use-frame.ts'
import { AddressLink } from '../../ui/AddressLink.tsx'

interface Props {
  readonly answer: PartnerQuery
  readonly counting: Definition
  readonly levels: ReadonlyMap<string, Level>
}

/** Whether a partner is counted on the day by the definition chosen, and why where it is not. */
export function Counted({ answer, counting, levels }: Props) {
  const own = useOwnWords('partner')
  const { partnerCount: count, actor, partnership } = answer
  if (count == null || actor === null) return null
  const told = { noun: `${count.value} ${count.noun}`, label: counting.label }
  const open = count.undecided.find((one) => one.actor.id === actor.id)
  const counted = count.members.some((one) => one.actor.id === actor.id)
  const why = own.why[whyNot(actor.__typename, partnership?.level ?? null, counting.rule, levels)]
  const threshold = levels.get((counting.rule.atLeast ?? counting.rule.exactly)?.id ?? '')?.name ?? ''
  return (
    <p className="counted" data-counted={counted ? 'yes' : open === undefined ? 'no' : 'open'}>
      {counted
        ? own.counted(told)
        : open !== undefined
          ? own.countedOpen({
              ...told,
              why: own.why[open.openBecause === null || open.openBecause === 'SPAN' ? 'DATE' : open.openBecause],
            })
          : own.notCounted({
              ...told,
              why: typeof why === 'string' ? why : why({ level: inSentence(threshold) }),
            })}{' '}
      <AddressLink to={{ names: true, with: null }}>{own.whichOnes}</AddressLink>
    </p>
  )
}

/** What of the definition's rule leaves an actor out: who may be counted, what stands beside the rungs, then the threshold. */
function whyNot(
  type: NonNullable<PartnerQuery['actor']>['__typename'],
  level: { readonly id: string } | null,
  rule: Definition['rule'],
  levels: ReadonlyMap<string, Level>,
) {
  const kept = levels.get(level?.id ?? '')
  if (rule.population === 'STATES' && type === 'Organization') return 'organization'
  if (rule.population === 'STATES' && type !== 'State') return 'territory'
  if (kept === undefined) return 'none'
  if (kept.kind === 'SPECIAL' && !rule.special) return 'special'
  if (kept.kind === 'SECTORAL' && !rule.sectoral) return 'sectoral'
  if (rule.side !== 'OWNER') return 'words'
  if (rule.exactly !== null) return 'other'
  const threshold = levels.get(rule.atLeast?.id ?? '')
  return (kept.rank ?? 0) < (threshold?.rank ?? 0) ? 'below' : 'definition'
}
