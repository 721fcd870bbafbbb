/** The colours of the drawing, from the page's tokens, since a canvas knows no style sheet. */
export interface Look {
  readonly surface: string
  readonly ink: string
  readonly inkSoft: string
  readonly faint: string
  readonly rungLow: string
  readonly rungHigh: string
  readonly special: string
  readonly sectoral: string
  readonly accent: string
}

const TOKENS: Readonly<Record<keyof Look, string>> = {
  surface: '--surface',
  ink: '--ink',
  inkSoft: '--ink-soft',
  faint: '--faint',
  rungLow: '--rung-low',
  rungHigh: '--rung-high',
  special: '--special',
  sectoral: '--sectoral',
  accent: '--accent',
}

/** Reads the tokens as they hold now. */
export function readLook(): Look {
  const style = getComputedStyle(document.documentElement)
  const entries = Object.entries(TOKENS).map(([name, token]) => [
    name,
    style.getPropertyValue(token).trim() || '#808080',
  ])
  return Object.fromEntries(entries) as unknown as Look
}

/** The colour of a rung, the same that the style sheet mixes: 0 the lowest, 1 the highest. */
export const rungColour = (look: Look, shade: number): string => mix(look.rungLow, look.rungHigh, shade)

/** Two colours written "#rrggbb" mixed in sRGB; `share` is the part of the second. */
export function mix(a: string, b: string, share: number): string {
  const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16)
  const mixed = [0, 1, 2].map((at) => Math.round(channel(a, at) * (1 - share) + channel(b, at) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
