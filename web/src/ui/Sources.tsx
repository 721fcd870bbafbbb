import { Fragment } from 'react'
import type { CitedPlaceFragment } from '../api/generated/types.ts'
import { useOwnWords } from '../i18n/words.ts'
import { DateText } from './DateText.tsx'
import { Icon } from './Icon.tsx'
import { InLanguage } from './InLanguage.tsx'
import { LocatorText } from './LocatorText.tsx'

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
  const sources = [...bySource(citations)]
  return (
    <details className="sources" open={open}>
      <summary>{own.title({ n: sources.length })}</summary>
      <ul>
        {sources.map(([id, [first, ...others]]) => (
          <li key={id}>
            <SourceLine source={first.source} places={[first, ...others]} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What a statement cites, by document: one that is cited at two places is one source. */
function bySource(
  citations: readonly CitedPlaceFragment[],
): ReadonlyMap<string, readonly [CitedPlaceFragment, ...CitedPlaceFragment[]]> {
  const found = new Map<string, [CitedPlaceFragment, ...CitedPlaceFragment[]]>()
  for (const citation of citations) {
    const places = found.get(citation.source.id)
    if (places === undefined) found.set(citation.source.id, [citation])
    else places.push(citation)
  }
  return found
}

/** A source may also be a file of the project that keeps the facts: nothing here to link to. */
const ON_THE_WEB = /^https?:/

/** A document, where in it and in which words: what several places have in common stands once. */
function SourceLine({
  source,
  places,
}: {
  readonly source: CitedPlaceFragment['source']
  readonly places: readonly CitedPlaceFragment[]
}) {
  const own = useOwnWords('source')
  const locators = new Set(places.flatMap(({ locator }) => locator ?? []))
  const wordings = new Map(
    places.flatMap(({ original, asRecorded }) => {
      const text = original ?? asRecorded
      return text === null ? [] : [[`${original === null} ${text}`, { quoted: original !== null, text }] as const]
    }),
  )
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
        {[...locators].map((locator) => (
          <Fragment key={locator}>
            , <LocatorText locator={locator} />
          </Fragment>
        ))}
      </span>
      {[...wordings].map(([key, { quoted, text }]) => (
        <span className="original" key={key}>
          {quoted ? own.original : own.asRecorded}:{' '}
          {quoted ? <q lang={source.language ?? undefined}>{text}</q> : <span lang="en">{text}</span>}
        </span>
      ))}
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
