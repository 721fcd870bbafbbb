import { type Query, writeQuery } from './query-text.ts'

/** The question that a permalink holds in full, as far as the page asks it again. */
export interface FrozenQuestion {
  readonly kind: 'count' | 'series' | 'diff' | 'claim'
  readonly knownAt: string
  readonly revision: number
  readonly of?: string
  readonly definition?: string
  readonly validAt?: string
  readonly within?: string
  readonly from?: string
  readonly to?: string
  readonly step?: string
  readonly claim?: string
}

/** The question in a permalink; null where it holds none. Its hash is the server's to check. */
export function questionIn(permalink: string): FrozenQuestion | null {
  const body = /\/answers\/([^./]+)\./.exec(permalink)?.[1] ?? ''
  try {
    const bytes = Uint8Array.from(atob(body.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))
    const question: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof question === 'object' && question !== null && 'kind' in question ? (question as FrozenQuestion) : null
  } catch {
    // Not base64 or not JSON: it is no permalink of ours.
    return null
  }
}

/** The address at which the same is asked anew; `known` asks it as known then. Null for a question that has no page of its own. */
export function addressOf(question: FrozenQuestion, more: Pick<Query, 'known' | 'lang' | 'theme'> = {}): string | null {
  const { of, definition, validAt, within, from, to, step } = question
  switch (question.kind) {
    case 'count':
      return `/counts${writeQuery({ of: of ?? null, definition: definition ?? null, on: validAt ?? null, within: within ?? null, ...more })}`
    case 'series':
      return `/counts${writeQuery({ of: of ?? null, definition: definition ?? null, on: to ?? null, within: within ?? null, from: from ?? null, to: to ?? null, step: step?.toLowerCase() ?? null, ...more })}#over-time`
    case 'diff':
      return `/counts${writeQuery({ of: of ?? null, on: to ?? null, since: from ?? null, ...more })}#between`
    case 'claim':
      return `/claims${writeQuery(more)}#${question.claim ?? ''}`
    default:
      return null
  }
}
