import type { MouseEvent, ReactNode } from 'react'
import { addressWith, type Change, go } from '../question/asked.ts'

interface Props {
  /** What is different there. */
  readonly to: Change
  readonly className?: string
  readonly label?: string
  readonly current?: boolean
  /** Told when somebody points at the link or comes to it by keyboard; to be called any number of times. */
  readonly onApproach?: () => void
  readonly children: ReactNode
}

/** A link to another view of the page: it can be copied and opened elsewhere, and followed here it loads nothing anew. */
export function AddressLink({ to, className, label, current, onApproach, children }: Props) {
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return
    event.preventDefault()
    go(to)
  }
  return (
    <a
      href={addressWith(to)}
      className={className}
      aria-label={label}
      aria-current={current ? 'true' : undefined}
      onClick={follow}
      onPointerEnter={onApproach}
      onFocus={onApproach}
    >
      {children}
    </a>
  )
}
