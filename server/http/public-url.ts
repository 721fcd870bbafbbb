import type { Socket } from 'node:net'

/** The path that the server is under where everybody reaches it: nothing at the root of a host. */
export const pathOf = (publicUrl: string | null): string =>
  publicUrl === null ? '' : new URL(publicUrl).pathname.replace(/\/$/, '')

/** A request's address without the path that the server is under; as it stands where a proxy has taken that away already. */
export function withoutPath(path: string, url: string): string {
  if (path === '' || !url.startsWith(path)) return url
  const rest = url.slice(path.length)
  return rest === '' ? '/' : rest.startsWith('/') ? rest : rest.startsWith('?') ? `/${rest}` : url
}

/**
 * What stands before a path in what is taken away: where everybody reaches the server or, where nobody has said, its address on its own machine. Never what
 * a request says: a name that somebody sends would stand in the file of somebody else.
 */
export const addressOf = (publicUrl: string | null, { localAddress, localPort }: Socket): string =>
  publicUrl ?? `http://${localAddress === '::1' ? '[::1]' : '127.0.0.1'}:${localPort}`
