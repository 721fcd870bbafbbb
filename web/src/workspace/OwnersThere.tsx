import type { OwnersQuery } from '../api/generated/types.ts'
import { useOwnWords } from '../i18n/words.ts'
import { OTHER_OWNER } from '../question/question.ts'
import { AddressLink } from '../ui/AddressLink.tsx'

/** The networks that there are, as links; what to do where there is none. */
export function OwnersThere({ owners }: { readonly owners: OwnersQuery['owners'] }) {
  const own = useOwnWords('empty')
  if (owners.length === 0) return <p>{own.noOwners}</p>
  return (
    <p>
      {own.owners}{' '}
      {owners.map(({ id, name }, i) => (
        <span key={id}>
          {i === 0 ? '' : ', '}
          <AddressLink to={{ ...OTHER_OWNER, of: id }}>{name}</AddressLink>
        </span>
      ))}
    </p>
  )
}
