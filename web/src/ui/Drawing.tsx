interface Props {
  readonly name: string
  /** Its lines, on a sheet of 16 by 16. */
  readonly path: string
}

/** A small drawing in lines, hidden from those who hear the page. */
export const Drawing = ({ name, path }: Props) => (
  <svg className={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={path} />
  </svg>
)
