import { useOwnWords } from '../i18n/words.ts'
import { addressText } from '../ui/address-text.ts'
import { WORDS } from './section-words.ts'

/** The pages that there are. */
export type Section = 'network' | 'counts' | 'claims' | 'contradictions'

/** What a way to another page takes along, as its address writes it. */
export interface Carried {
  readonly of?: string | null | undefined
  readonly on?: string | null | undefined
  readonly known?: string | null | undefined
  readonly definition?: string | null | undefined
  readonly lang?: string | null | undefined
  readonly theme?: string | null | undefined
}

/** The ways between the pages, each with the same owner, day and instant. */
export function Sections({ current, carried }: { readonly current: Section | null; readonly carried: Carried }) {
  const own = useOwnWords(WORDS)
  return (
    <nav className="sections" aria-label={own.label}>
      {(['network', 'counts', 'claims', 'contradictions'] as const).map((one) => (
        <a key={one} href={addressOf(one, carried)} aria-current={one === current ? 'page' : undefined}>
          {own[one]}
        </a>
      ))}
    </nav>
  )
}

function addressOf(section: Section, { of, on, known, definition, lang, theme }: Carried): string {
  const network = section === 'network'
  const asked = network || section === 'counts' ? { of, [network ? 'count' : 'definition']: definition, on } : {}
  return `/${network ? '' : section}${addressText({ ...asked, known, lang, theme })}`
}
