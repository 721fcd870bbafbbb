import type { ReactNode } from 'react'
import { useWords } from '../i18n/words.ts'
import { go } from '../question/asked.ts'
import type { Theme } from '../question/question.ts'
import { Icon } from '../ui/Icon.tsx'

interface Props {
  /** The colours chosen; null follows the system. */
  readonly theme: Theme | null
  readonly children?: ReactNode
}

const THEMES = ['system', 'light', 'dark'] as const

/** What is the reader's own: the language and the colours. */
export function Personal({ theme, children }: Props) {
  const { language, words } = useWords()
  const shown = theme ?? 'system'
  const next = THEMES[(THEMES.indexOf(shown) + 1) % THEMES.length] ?? 'system'
  return (
    <div className="personal">
      <div className="segmented" role="group" aria-label={words.header.language}>
        {(['en', 'vi'] as const).map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            aria-pressed={language === one}
            onClick={() => go({ language: one })}
            title={one === 'en' ? 'English' : 'Tiếng Việt'}
          >
            {one.toUpperCase()}
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
        <Icon name={shown} />
      </button>
      {children}
    </div>
  )
}
