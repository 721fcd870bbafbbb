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

/** Sets the headers that keep a browser from asking other hosts, sniffing types, framing and telling where it came from. */
export function setSecurityHeaders(response: ServerResponse, path: string): void {
  const policy = path.startsWith('/graphiql') ? EDITOR_POLICY : PAGE_POLICY
  response.setHeader('Content-Security-Policy', policy.join('; '))
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
}
