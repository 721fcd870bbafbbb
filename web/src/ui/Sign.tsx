import type { CSSProperties } from 'react'
import type { SignKind } from '../day/sign.ts'
import { rungSize } from './sign-size.ts'

interface Props {
  readonly sign: SignKind
  /** How deep its colour is: of a rung 0 the lowest, 1 the highest. */
  readonly shade?: number
  readonly uncertain?: boolean
  readonly doubtful?: boolean
  readonly organization?: boolean
  readonly beside?: boolean
}

/** One sign as the network draws it, for legends, tables and lists. What it means is said in words beside it. */
export function Sign(props: Props) {
  return (
    <svg className="sign" viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <SignShape {...props} />
    </svg>
  )
}

/** The shape alone, round 0, for drawings of several. */
export function SignShape({
  sign,
  shade = 0,
  uncertain = false,
  doubtful = false,
  organization = false,
  beside = false,
}: Props) {
  const classes = [
    'sign-shape',
    `sign-${sign}`,
    ...(uncertain ? ['uncertain'] : []),
    ...(doubtful ? ['doubtful'] : []),
  ].join(' ')
  const r = sign === 'rung' ? rungSize(shade) / 2 : sign === 'special' ? 7.5 : sign === 'sectoral' ? 4 : 2.5
  return (
    <g className={classes} style={{ '--depth': shade } as CSSProperties}>
      {sign === 'special' && !organization ? (
        <path d={`M0 ${-r} L${r} 0 L0 ${r} L${-r} 0 Z`} />
      ) : sign === 'sectoral' || organization ? (
        <rect x={-r} y={-r} width={2 * r} height={2 * r} rx={organization ? 3 : 0} />
      ) : (
        <circle r={r} />
      )}
      {doubtful ? <path className="stripes" d={`M${-r * 0.7} ${r * 0.7} L${r * 0.7} ${-r * 0.7}`} /> : null}
      {beside ? <rect className="sign-beside" x={4} y={3} width={6} height={6} /> : null}
    </g>
  )
}
