/** The shape of text that is on its way. */
export function Shapes({ lines }: { readonly lines: number }) {
  return (
    <div className="shapes" aria-hidden="true">
      {Array.from({ length: lines }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <span key={i} className="shape" />
      ))}
    </div>
  )
}
