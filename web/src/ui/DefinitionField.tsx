import { go } from '../question/asked.ts'
import { type Definition, newest, versioned } from '../question/definition.ts'

interface Props {
  readonly label: string
  readonly definitions: readonly Definition[]
  /** The one chosen; undefined where the address names one that is not there. */
  readonly counting: Definition | undefined
  /** What the address names. */
  readonly named: string | null
  readonly className?: string
}

/** The ways of counting on a ladder, to choose one: the newest of each by its name alone, so that an address follows it, older ones with their version. */
export function DefinitionField({ label, definitions, counting, named, className = '' }: Props) {
  const newestOnes = new Set(newest(definitions))
  const nameOf = (one: Definition): string => (newestOnes.has(one) ? one.id : versioned(one))
  const chosen = counting === undefined ? (named ?? '') : nameOf(counting)
  return (
    <label className={`field ${className}`}>
      <span>{label}</span>
      <select value={chosen} onChange={(event) => go({ definition: event.target.value })}>
        {definitions.some((one) => nameOf(one) === chosen) ? null : (
          <option value={chosen}>{counting?.label ?? chosen}</option>
        )}
        {definitions.map((one) => (
          <option key={versioned(one)} value={nameOf(one)} title={one.text}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  )
}
