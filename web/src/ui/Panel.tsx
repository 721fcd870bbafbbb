import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useWords } from '../i18n/words.ts'
import { Icon } from './Icon.tsx'

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
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="panel-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="quiet" title={`${words.close} (Esc)`} aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div className="panel-body">{children}</div>
    </section>
  )
}
