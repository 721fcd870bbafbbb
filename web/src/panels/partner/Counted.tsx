import type { PartnerQuery } from '../../api/generated/types.ts'
import { yesOrNo } from '../../i18n/in-words.ts'
import { inSentence, useOwnWords } from '../../i18n/words.ts'
import type { Definition } from '../../question/definition.ts'
import type { Level } from '../../question/use-frame.ts'
import { AddressLink } from '../../ui/AddressLink.tsx'

interface Props {
  readonly answer: PartnerQuery
  readonly counting: Definition
  readonly levels: ReadonlyMap<string, Level>
}

/** Whether a partner is counted on the day by the definition chosen, within the group if one is chosen, and why where it is not. */
export function Counted({ answer, counting, levels }: Props) {
  const own = useOwnWords('partner')
  const { partnerCount: count, actor, partnership } = answer
  if (count == null || actor === null) return null
  const { value: number, noun, complete } = count
  const group = count.within?.name
  const told = {
    noun: own.these({ how: complete ? 'all' : 'least', number, noun, grouped: yesOrNo(group !== undefined), group }),
    label: counting.label,
  }
  const open = count.undecided.find((one) => one.actor.id === actor.id)
  const counted = count.members.some((one) => one.actor.id === actor.id)
  const outside = count.withinOthers?.every(({ id }) => id !== actor.id) ?? false
  const not = outside
    ? 'outside'
    : whyNot(actor.__typename, partnership?.level ?? partnership?.possible[0] ?? null, counting.rule, levels)
  // Where not all facts have been gone through, what is not recorded may be so all the same.
  const why = complete || (not !== 'none' && not !== 'below') ? own.why[not] : own.whyRecorded[not]
  const threshold = levels.get((counting.rule.atLeast ?? counting.rule.exactly)?.id ?? '')?.name ?? ''
  return (
    <p
      className="counted"
      data-partner={actor.id}
      data-counted={counted ? 'yes' : open === undefined ? 'no' : open.openBecause === 'SPAN' ? 'part' : 'open'}
    >
      {counted
        ? own.counted(told)
        : open !== undefined
          ? open.openBecause === 'SPAN'
            ? own.countedPart(told)
            : own.countedOpen({ ...told, why: own.why[open.openBecause ?? 'unsettled'] })
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
