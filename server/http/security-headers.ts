import type { ServerResponse } from 'node:http'

/** Everything comes from this server, on every page. */
const PAGE_POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
]

/** The query editor's own page sets styles from its script; no other page may. */
const EDITOR_POLICY = [
  ...PAGE_POLICY,
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
]

/** The headers that keep a browser from asking other hosts, sniffing types, framing and telling where it came from; ready to be sent with every answer. */
export const SECURITY_HEADERS: readonly (readonly [name: string, value: string])[] = headers(PAGE_POLICY)

const EDITOR_HEADERS = headers(EDITOR_POLICY)

/** Sets the security headers for what is at a path. */
export function setSecurityHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of path.startsWith('/graphiql') ? EDITOR_HEADERS : SECURITY_HEADERS)
    response.setHeader(name, value)
}

function headers(policy: readonly string[]): [name: string, value: string][] {
  return [
    ['Content-Security-Policy', policy.join('; ')],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ]
}
