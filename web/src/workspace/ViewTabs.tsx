import type { ListedView, ViewName } from '../../views.ts'
import { useOwnWords, useWords } from '../i18n/words.ts'
import { AddressLink } from '../ui/AddressLink.tsx'
import { loadView } from '../views/load-view.ts'

interface Props {
  readonly tabs: readonly ListedView[]
  readonly current: ViewName
}

/** The ways to see the same answer. A tab that somebody points at begins to load. */
export function ViewTabs({ tabs, current }: Props) {
  const { words } = useWords()
  const own = useOwnWords('views')
  return (
    <nav className="views" aria-label={words.views.label}>
      {tabs.map(({ name }) => (
        <AddressLink key={name} to={{ view: name }} current={name === current} onApproach={() => void loadView(name)}>
          {own[name]}
        </AddressLink>
      ))}
    </nav>
  )
}
