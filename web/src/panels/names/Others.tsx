import type { CountedNamesFragment } from '../../api/generated/types.ts'
import type { Standings } from '../../day/standing.ts'
import { inOrderOfNames } from '../../i18n/in-words.ts'
import { inSentence, useOwnWords, useWords } from '../../i18n/words.ts'
import type { Definition } from '../../question/definition.ts'
import { AddressLink } from '../../ui/AddressLink.tsx'

type Other = NonNullable<CountedNamesFragment['withinOthers']>[number]

interface Props {
  /** Those of its members whose membership is not certain, by id. */
  readonly uncertain: ReadonlySet<string>
  /** What the group is called. */
  readonly group: string
  /** Those of its members that are neither counted nor undecided. */
  readonly others: readonly Other[]
  readonly counting: Definition
  /** Who stands where on the day; null while that is not known. */
  readonly standings: Standings | null
}

/** The members of a group that are not counted, each with what it is instead: its level, that no relation is recorded, that it is no State. */
export function Others({ group, others, uncertain, counting, standings }: Props) {
  const { language } = useWords()
  const own = useOwnWords('names')
  const standingOf = new Map((standings?.all ?? []).map((standing) => [standing.id, standing]))
  const instead = ({ __typename: type, id }: Other): string => {
    if (id === standings?.owner.id) return own.itself
    const level = standingOf.get(id)?.level ?? null
    return own.instead({
      state: counting.rule.population === 'STATES' && type !== 'State' ? 'no' : 'yes',
      has: level === null ? 'no' : 'yes',
      member: uncertain.has(id) ? 'open' : 'certain',
      level: level === null ? undefined : inSentence(level.name),
    })
  }
  return (
    <>
      <h3>{own.others({ n: others.length })}</h3>
      <p className="remark">
        {own.othersWhy({ group })} <AddressLink to={{ within: null }}>{own.everybody}</AddressLink>
      </p>
      {standings === null ? null : (
        <ul className="members others">
          {inOrderOfNames(others, ({ name }) => name, language).map((other) => (
            <li key={other.id}>
              {standingOf.has(other.id) ? (
                <AddressLink to={{ with: other.id, names: false }}>{other.name}</AddressLink>
              ) : (
                other.name
              )}{' '}
              <span className="soft">{instead(other)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
