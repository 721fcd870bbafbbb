import { useId } from 'react'
import { LANGUAGE_FACTS } from '../../../schema/words/generated/languages.ts'
import type { Language } from '../api/generated/types.ts'
import { tagOf, useOwnWords, useWords } from '../i18n/words.ts'
import { absolute } from '../public-address.ts'
import { Icon } from '../ui/Icon.tsx'
import { besideEnglish } from './beside-english.ts'
import { footnoteToPrint, useCopy } from './use-copy.ts'

interface Props {
  readonly permalink: string
  /** What to print under the answer; null where the kind of answer has no footnote. */
  readonly footnotes: readonly (readonly [Language, string])[] | null
  /** Where programs read the answer as it is now; null where there is no such address. */
  readonly live?: string | null
  readonly feed?: boolean
}

const FORMATS = [
  ['csv', 'CSV'],
  ['zip', 'Data Package'],
  ['xlsx', 'Excel'],
  ['md', 'Markdown'],
  ['json', 'JSON'],
  ['jsonld', 'JSON-LD'],
] as const

/** The footnotes of an answer, in English and in the language beside it. */
export const footnotesOf = (
  { english, beside }: { readonly english: string; readonly beside: string },
  language: Language,
): readonly (readonly [Language, string])[] => [
  ['en', english],
  [besideEnglish(language), beside],
]

/** How an answer is cited and taken away: its permalink, the footnote in both languages, the files, and where programs read it. */
export function Cite({ permalink, footnotes, live = null, feed = false }: Props) {
  const { language } = useWords()
  const own = useOwnWords('report')
  const id = useId()
  const { copy, said } = useCopy()
  const ending = language === 'en' ? '' : `?language=${tagOf(language)}`
  return (
    <section className="cite" aria-labelledby={id}>
      <h2 id={id}>{own.cite}</h2>
      <dl>
        <dt>{own.permalink}</dt>
        <dd>
          <a className="long" href={permalink}>
            {absolute(permalink)}
          </a>
          <CopyButton label={own.copyPermalink} onCopy={() => copy(absolute(permalink))} />
          <p className="remark">{own.permalinkSays}</p>
        </dd>
        {footnotes === null
          ? null
          : footnotes.map(([one, text]) => (
              <div key={one}>
                <dt>
                  {own.footnote}, {LANGUAGE_FACTS[tagOf(one)].name}
                </dt>
                <dd>
                  <blockquote lang={tagOf(one)} className="long">
                    {footnoteToPrint(text)}
                  </blockquote>
                  <CopyButton
                    label={own.copyFootnote({ language: LANGUAGE_FACTS[tagOf(one)].name })}
                    onCopy={() => copy(footnoteToPrint(text))}
                  />
                </dd>
              </div>
            ))}
        <dt>{own.take}</dt>
        <dd>
          <ul className="formats">
            {FORMATS.map(([format, name]) => (
              <li key={format}>
                <a href={`${permalink}.${format}${ending}`} download="">
                  {name}
                </a>
              </li>
            ))}
            {feed ? (
              <li>
                <a href={`${permalink}.atom${ending}`} type="application/atom+xml" title={own.feed}>
                  Atom
                </a>
              </li>
            ) : null}
          </ul>
        </dd>
        {live === null ? null : (
          <>
            <dt>{own.live}</dt>
            <dd>
              <a className="long" href={live}>
                {absolute(live)}
              </a>
              <CopyButton label={own.copyLive} onCopy={() => copy(absolute(live))} />
            </dd>
          </>
        )}
      </dl>
      <p className="remark" role="status">
        {said}
      </p>
    </section>
  )
}

function CopyButton({ label, onCopy }: { readonly label: string; readonly onCopy: () => void }) {
  return (
    <button type="button" className="quiet copy" title={label} aria-label={label} onClick={onCopy}>
      <Icon name="copy" />
    </button>
  )
}
