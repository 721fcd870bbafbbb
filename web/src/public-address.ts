import { linkTo } from './base.ts'

/**
 * A path of this site, as a link on the page has it, as it is written or copied to be used elsewhere: under the address at which everybody reaches the server, which the page was sent with,
 * and where nobody has said one, under the reader's own. What is a whole address already stays as it is.
 */
export function absolute(path: string): string {
  const here = location.origin + linkTo('/')
  const { href } = new URL(path, here)
  const said = document.querySelector<HTMLMetaElement>('meta[name="public-address"]')?.content
  return said && href.startsWith(here) ? `${said}/${href.slice(here.length)}` : href
}
