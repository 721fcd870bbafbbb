import type { OwnersQuery } from '../api/generated/types.ts'
import { useOwnWords, useWords } from '../i18n/words.ts'
import { go } from '../question/asked.ts'
import { Empty } from './Empty.tsx'
import { OwnersThere } from './OwnersThere.tsx'

/** Why there is no picture. */
export type Why = 'wrong-day' | 'unknown-owner' | 'unknown-known' | 'unknown-group' | 'no-owners' | 'no-ladder'

interface Props {
  readonly why: Why
  /** What the address says, as it was written. */
  readonly text: {
    readonly day: string
    readonly known: string | null
    readonly of: string | null
    readonly within: string | null
  }
  readonly owners: OwnersQuery['owners']
  readonly owner: string | null
}

/** What stands in the picture's place when the address asks for something that is not there: what it is, and a way on. */
export function Instead({ why, text, owners, owner }: Props) {
  const { words } = useWords()
  const own = useOwnWords('empty')
  switch (why) {
    case 'wrong-day':
      return (
        <Empty urgent>
          <p>{words.states.wrongDay({ text: text.day })}</p>
          <p>{words.states.wrongDayRemedy}</p>
          <button type="button" onClick={() => go({ on: null })}>
            {own.today}
          </button>
        </Empty>
      )
    case 'unknown-owner':
      return (
        <Empty urgent>
          <p>{own.unknownOwner({ id: text.of ?? '' })}</p>
          <OwnersThere owners={owners} />
        </Empty>
      )
    case 'unknown-known':
      return (
        <Empty urgent>
          <p>{own.unknownKnown({ text: text.known ?? '' })}</p>
          <button type="button" onClick={() => go({ known: null })}>
            {own.knownNow}
          </button>
        </Empty>
      )
    case 'unknown-group':
      return (
        <Empty urgent>
          <p>{own.unknownGroup({ id: text.within ?? '' })}</p>
          <button type="button" onClick={() => go({ within: null })}>
            {own.everybody}
          </button>
        </Empty>
      )
    case 'no-owners':
      return (
        <Empty>
          <p>{own.noOwners}</p>
        </Empty>
      )
    case 'no-ladder':
      return (
        <Empty>
          <p>{own.noLadder({ name: owner ?? text.of ?? '' })}</p>
          <OwnersThere owners={owners} />
        </Empty>
      )
  }
}
