/** A function that tells how wide a text is in a font of CSS's `font` notation, in pixels. */
export function measureIn(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  const widths = new Map<string, number>()
  return (text) => {
    const known = widths.get(text)
    if (known !== undefined) return known
    if (context !== null) context.font = font
    const width = context?.measureText(text).width ?? text.length * 7
    widths.set(text, width)
    return width
  }
}
