import type { CitedPlaceFragment } from '../api/generated/types.ts'
import { useOwnWords } from '../i18n/words.ts'
import { DateText } from './DateText.tsx'
import { Icon } from './Icon.tsx'
import { InLanguage } from './InLanguage.tsx'

/** The documents that a statement rests on, each with its standing and the day it was read. Folded, so that lists stay readable. */
export function Sources({
  citations,
  open = false,
}: {
  readonly citations: readonly CitedPlaceFragment[]
  readonly open?: boolean
}) {
  const own = useOwnWords('source')
  if (citations.length === 0) return null
  return (
    <details className="sources" open={open}>
      <summary>{own.title({ n: citations.length })}</summary>
      <ul>
        {citations.map((citation) => (
          <li
            key={`${citation.source.id} ${citation.locator ?? ''} ${citation.original ?? ''} ${citation.asRecorded ?? ''}`}
          >
            <SourceLine citation={citation} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** A source may also be a file of the project that keeps the facts: nothing here to link to. */
const ON_THE_WEB = /^https?:/

function SourceLine({ citation }: { readonly citation: CitedPlaceFragment }) {
  const own = useOwnWords('source')
  const { source, locator, original, asRecorded } = citation
  const title =
    source.title === null ? (
      (siteOf(source.address) ?? own.untitled)
    ) : (
      <InLanguage text={source.title} language={source.language} />
    )
  return (
    <>
      {source.address === null || !ON_THE_WEB.test(source.address) ? (
        <cite>{title}</cite>
      ) : (
        <a href={source.address} target="_blank" rel="noreferrer" title={own.opens}>
          <cite>{title}</cite>
          <Icon name="out" />
        </a>
      )}
      <span className="soft">
        {source.publisher === null ? null : ` ${source.publisher},`}{' '}
        <span className={`standing standing-${source.standing.toLowerCase()}`}>{own.standings[source.standing]}</span>
        {source.published === null ? null : (
          <>
            , {own.published({ day: '' })}
            <DateText date={source.published} />
          </>
        )}
        {source.readOn === null ? null : (
          <>
            , {own.read({ day: '' })}
            <DateText date={source.readOn} />
          </>
        )}
        {locator === null ? null : `, ${locator}`}
      </span>
      {original === null ? null : (
        <span className="original">
          {own.original}: <q>{original}</q>
        </span>
      )}
      {original !== null || asRecorded === null ? null : (
        <span className="original">
          {own.asRecorded}: {asRecorded}
        </span>
      )}
    </>
  )
}

/** The site of an address, for a document whose title was not noted. */
function siteOf(address: string | null): string | null {
  if (address === null) return null
  try {
    return new URL(address).hostname.replace(/^www\./, '')
  } catch {
    // An address that is none is shown as the text it is.
    return address
  }
}
