import type { MouseEvent, ReactNode } from 'react'
import type { Address } from '../address.ts'
import { addressWith, go } from '../address-bar.ts'

interface Props {
  /** What is different there. */
  readonly to: Partial<Address>
  readonly className?: string
  readonly label?: string
  readonly current?: boolean
  readonly children: ReactNode
}

/** A link to another view of the page: it can be copied and opened elsewhere, and followed here it loads nothing anew. */
export function AddressLink({ to, className, label, current, children }: Props) {
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
    >
      {children}
    </a>
  )
}
