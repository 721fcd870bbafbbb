import { Drawing } from './Drawing.tsx'

/** All but those of the colours, which the first picture has; see `ThemeIcon`. */
const PATHS = {
  search: 'M7 12a5 5 0 1 1 0-10 5 5 0 0 1 0 10Zm3.6-1.4L14 14',
  previous: 'M10 3 5 8l5 5',
  next: 'm6 3 5 5-5 5',
  play: 'M5 3.5v9l7.5-4.5Z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M6 5.5h7v8H6zM10 5.5v-3H3v8h3',
  link: 'M7 9a2.5 2.5 0 0 0 3.6.1l2-2A2.5 2.5 0 0 0 9 3.5l-.7.7M9 7a2.5 2.5 0 0 0-3.6-.1l-2 2A2.5 2.5 0 0 0 7 12.500l.7-.7',
  out: 'M9 3h4v4M13 3 7.500 8.500M11 9v4H3V5h4',
} as const

export type IconName = keyof typeof PATHS

/** A drawing for a button that says in words what it does. */
export const Icon = ({ name }: { readonly name: IconName }) => <Drawing name={name} path={PATHS[name]} />
