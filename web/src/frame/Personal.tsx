import { LANGUAGE_FACTS } from '../../../schema/words/generated/languages.ts'
import { LANGUAGES, tagOf, useWords } from '../i18n/words.ts'
import { go } from '../question/asked.ts'
import type { Theme } from '../question/question.ts'
import { ThemeIcon } from '../ui/ThemeIcon.tsx'

interface Props {
  /** The colours chosen; null follows the system. */
  readonly theme: Theme | null
  /** Opens the list of keys; a page without keys has none. */
  readonly onHelp: (() => void) | undefined
}

const THEMES = ['system', 'light', 'dark'] as const

/** What is the reader's own: the language, the colours, the list of keys. */
export function Personal({ theme, onHelp }: Props) {
  const { language, words } = useWords()
  const shown = theme ?? 'system'
  const next = THEMES[(THEMES.indexOf(shown) + 1) % THEMES.length] ?? 'system'
  return (
    <div className="personal">
      <div className="segmented" role="group" aria-label={words.header.language}>
        {LANGUAGES.map((one) => (
          <button
            key={one}
            type="button"
            lang={tagOf(one)}
            aria-pressed={language === one}
            onClick={() => go({ language: one })}
            title={LANGUAGE_FACTS[tagOf(one)].name}
          >
            {tagOf(one).toUpperCase()}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="quiet"
        title={words.header.themes[shown]}
        aria-label={`${words.header.theme}: ${words.header.themes[shown]}`}
        onClick={() => go({ theme: next === 'system' ? null : next })}
      >
        <ThemeIcon theme={shown} />
      </button>
      {onHelp === undefined ? null : (
        <button
          type="button"
          className="quiet help-button"
          title={`${words.header.help} (?)`}
          aria-label={words.header.help}
          onClick={onHelp}
        >
          ?
        </button>
      )}
    </div>
  )
}
