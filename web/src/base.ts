/**
 * The path that a page stands under, from the folder above its scripts' own and the path in its address bar: nothing where it is at the root of a host, "/entente"
 * where a proxy has it there. A reader who comes past the proxy is at the root, wherever the scripts are.
 */
export function baseOf(scripts: string, path: string): string {
  const base = scripts.replace(/\/$/, '')
  return path === base || path.startsWith(`${base}/`) ? base : ''
}

const base = (): string =>
  baseOf(import.meta.env.DEV ? '/' : new URL('..', import.meta.url).pathname, location.pathname)

/** A path of this site as a link on the page has it. */
export const linkTo = (path: string): string => base() + path

/** The path of this page within the site: what the views go by. */
export const pathHere = (): string => location.pathname.slice(base().length) || '/'
