import type { ReactNode } from 'react'

/** What stands in the picture's place when there is none: why, and what would fill it. */
export function Empty({ children, urgent = false }: { readonly children: ReactNode; readonly urgent?: boolean }) {
  return (
    <div className="empty" role={urgent ? 'alert' : 'status'}>
      {children}
    </div>
  )
}
