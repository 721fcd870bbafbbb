import type { Mark } from './scene.ts'

/** A step of somebody who walks the network by keyboard. */
export type Step = 'next' | 'previous' | 'inwards' | 'outwards' | 'first' | 'last'

/**
 * The partner that a step leads to: the neighbour clockwise or counter-clockwise, the one nearest in direction on the next ring inwards or
 * outwards, or the first and last from the top. Partners that the filter hides are passed over. Null where there is nobody at all.
 */
export function walkFrom(marks: readonly Mark[], from: string | null, step: Step): string | null {
  const shown = marks.filter((mark) => mark.shown)
  const at = shown.findIndex((mark) => mark.id === from)
  const here = shown[at]
  if (step === 'last') return shown.at(-1)?.id ?? null
  if (here === undefined || step === 'first') return shown[0]?.id ?? null
  if (step === 'next') return shown[(at + 1) % shown.length]?.id ?? null
  if (step === 'previous') return shown.at(at - 1)?.id ?? null
  const beyond = shown.filter((mark) =>
    step === 'inwards' ? mark.radius < here.radius - 1e-6 : mark.radius > here.radius + 1e-6,
  )
  const radii = beyond.map((mark) => mark.radius)
  const ring = step === 'inwards' ? Math.max(...radii) : Math.min(...radii)
  const nearest = beyond
    .filter((mark) => Math.abs(mark.radius - ring) < 1e-6)
    .sort((a, b) => apart(a.angle, here.angle) - apart(b.angle, here.angle))
  return nearest[0]?.id ?? here.id
}

const apart = (a: number, b: number): number => {
  const turn = Math.abs(a - b) % (2 * Math.PI)
  return Math.min(turn, 2 * Math.PI - turn)
}
