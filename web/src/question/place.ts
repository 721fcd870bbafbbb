/**
 * The place on the page that an address leads to, from its part after `#`; empty where it leads to none. One that cannot be read, as `#%`, is taken as it is
 * written: it leads nowhere, and the page is shown.
 */
export function placeIn(hash: string): string {
  const written = hash.slice(1)
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}
