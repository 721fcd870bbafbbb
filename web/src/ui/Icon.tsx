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
  light:
    'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6Zm0-4v1.500M8 13.500V15M1 8h1.500M13.500 8H15M3 3l1 1m8 8 1 1M13 3l-1 1M4 12l-1 1',
  dark: 'M13.500 9.500A6 6 0 0 1 6.500 2.500a6 6 0 1 0 7 7Z',
  system: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Zm0 0v12m0-10.500a4.500 4.500 0 0 1 0 9',
} as const

export type IconName = keyof typeof PATHS

/** A drawing for a button that says in words what it does. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className={`icon icon-${name}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
