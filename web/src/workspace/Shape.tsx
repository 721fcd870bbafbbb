/** The shape of a network that is on its way: three rings, and nothing said yet. */
export function Shape() {
  return (
    <svg className="network-shape" viewBox="-100 -100 200 200" aria-hidden="true">
      {[28, 52, 76].map((r) => (
        <circle key={r} r={r} />
      ))}
      <circle r={9} className="middle" />
    </svg>
  )
}
