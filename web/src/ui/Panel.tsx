import { type ReactNode, type RefObject, Suspense, useEffect, useId, useRef } from 'react'
import { useWords } from '../i18n/words.ts'
import { Icon } from './Icon.tsx'
import { Shapes } from './Shapes.tsx'

interface Props {
  readonly title: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A panel beside the picture. It takes the focus when it opens, so that a reader by keyboard is where the answer is. */
export function Panel({ title, onClose, children }: Props) {
  const { words } = useWords()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusWhileOpen(heading)
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="panel-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button
          type="button"
          className="quiet"
          title={`${words.close} (Esc)`}
          aria-label={words.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <div className="panel-body">
        {/* Words or a part that come later leave the heading, and the focus on it, where they are. */}
        <Suspense fallback={<Shapes lines={6} />}>{children}</Suspense>
      </div>
    </section>
  )
}

/** Where the focus was before the panel opened, or the panel that it took the place of. */
let opener: HTMLElement | null = null

/** Takes the focus when the panel opens and gives it back when it closes. */
function useFocusWhileOpen(heading: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { activeElement } = document
    // A link in a panel that opens the next one goes with its panel.
    if (
      activeElement instanceof HTMLElement &&
      activeElement !== document.body &&
      activeElement.closest('.panel') === null
    )
      opener = activeElement
    heading.current?.focus({ preventScroll: true })
    return () => {
      // After the panel is gone: whoever has the focus then was given it on purpose.
      setTimeout(() => {
        if (document.activeElement === document.body && opener?.isConnected) opener.focus({ preventScroll: true })
      })
    }
  }, [heading])
}
