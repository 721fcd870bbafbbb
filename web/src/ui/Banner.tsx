import type { ReactNode } from 'react'

/** One line over the page about what it shows: that it is old, that something newer is there. */
export function Banner({ kind, children }: { readonly kind: 'stale' | 'newer'; readonly children: ReactNode }) {
  return (
    <div className={`banner banner-${kind}`} role={kind === 'stale' ? 'alert' : 'status'}>
      {children}
    </div>
  )
}
