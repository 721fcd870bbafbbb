import { Component, type ReactNode } from 'react'
import { tryAgain } from '../load/attempts.ts'

interface Props {
  /** What stands there while something below cannot be loaded or shown. */
  readonly fallback: ReactNode
  readonly children?: ReactNode
}

/** About how long a part that could not be loaded is left alone before it is loaded anew, in milliseconds. */
const REST = 4000

/**
 * Keeps what went wrong in one part of the page from taking the rest with it, and tries the part again every few seconds and when the network comes back: a server that
 * was away is there again some time. Given another `key` it tries at once.
 */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }
  #timer: ReturnType<typeof setTimeout> | undefined

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override componentDidCatch(): void {
    // Not all pages that were open at once, at once.
    this.#timer = setTimeout(this.again, REST * (0.75 + Math.random() / 2))
  }

  override componentDidMount(): void {
    window.addEventListener('online', this.again)
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer)
    window.removeEventListener('online', this.again)
  }

  readonly again = (): void => {
    if (!this.state.failed) return
    clearTimeout(this.#timer)
    tryAgain()
    this.setState({ failed: false })
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}
