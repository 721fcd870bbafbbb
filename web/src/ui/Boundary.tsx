import { Component, type ReactNode } from 'react'

interface Props {
  /** What stands there when something below cannot be loaded or shown. */
  readonly fallback: ReactNode
  readonly children: ReactNode
}

/** Keeps what went wrong in one part of the page from taking the rest with it. Given another `key` it tries again. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}
