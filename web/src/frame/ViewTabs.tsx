import type { View } from '../address.ts'
import { useWords } from '../i18n/words.ts'
import { AddressLink } from '../ui/AddressLink.tsx'

/** The ways to see the same answer. */
export function ViewTabs({ view }: { readonly view: View }) {
  const { words } = useWords()
  return (
    <nav className="views" aria-label={words.views.label}>
      {(['network', 'table'] as const).map((one) => (
        <AddressLink key={one} to={{ view: one }} current={one === view}>
          {words.views[one]}
        </AddressLink>
      ))}
    </nav>
  )
}
