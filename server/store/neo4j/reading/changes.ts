import type { EdgeType, NodeLabel, ReadingEdge, ReadingNode, ReadingSlice } from '../../reading.ts'
import { type Connection, type Writing, whole } from '../connection.ts'
import {
  NAME_READING,
  REMOVE_EDGES,
  REMOVE_NODES,
  standingEdges,
  standingNodes,
  writeEdges,
  writeNodes,
} from './cypher.ts'
import { type Stored, textOfProperties, toStored } from './values.ts'

/** Behind every id, which are of ASCII. */
const LAST = '\uffff'

/** What has to be written and removed so that what stands becomes what the projector gave. */
export class Changes {
  readonly #nodes = new Map<string, { readonly label: NodeLabel; readonly node: ReadingNode }>()
  readonly #edges: ReadingEdge[] = []
  readonly #goneNodes = new Set<string>()
  readonly #goneEdges: string[] = []

  get size(): number {
    return this.#nodes.size + this.#edges.length + this.#goneNodes.size + this.#goneEdges.length
  }

  /** Compares one slice with what stands of it. */
  async compare(connection: Connection, slice: ReadingSlice): Promise<void> {
    const between = { after: slice.after, upTo: slice.upTo ?? LAST }
    const { label, hasNodes, edges } = slice.part
    if (hasNodes && label !== null) {
      this.#compareNodes(label, slice.nodes, await connection.read(standingNodes(label), between))
    }
    if (edges.length > 0) this.#compareEdges(slice.edges, await connection.read(standingEdges(slice.part), between))
  }

  #compareNodes(label: NodeLabel, nodes: readonly ReadingNode[], rows: readonly (readonly unknown[])[]): void {
    const standing = new Map(rows.map(([id, properties]) => [String(id), textOfProperties(properties as Stored)]))
    for (const node of nodes) {
      if (standing.get(node.id) !== textOfProperties({ id: node.id, ...node.properties })) {
        this.#nodes.set(node.id, { label, node })
      }
      standing.delete(node.id)
    }
    for (const id of standing.keys()) this.#goneNodes.add(id)
  }

  #compareEdges(edges: readonly ReadingEdge[], rows: readonly (readonly unknown[])[]): void {
    const standing = new Map<string, string>()
    for (const [element, type, from, to, properties] of rows) {
      const text = JSON.stringify([type, from, to, textOfProperties(properties as Stored)])
      // One that stands twice is once too often.
      if (standing.has(text)) this.#goneEdges.push(String(element))
      else standing.set(text, String(element))
    }
    const given = new Map(
      edges.map((edge) => [JSON.stringify([edge.type, edge.from, edge.to, textOfProperties(edge.properties)]), edge]),
    )
    for (const [text, edge] of given) if (!standing.delete(text)) this.#edges.push(edge)
    this.#goneEdges.push(...standing.values())
  }

  /** Cut into parts of at most so many rows, in an order in which each finds what it needs. */
  *cut(atMost: number): Generator<Changes, void> {
    let part = new Changes()
    const isFull = (): boolean => part.size >= atMost
    const next = (): Changes => {
      const full = part
      part = new Changes()
      return full
    }
    for (const [id, one] of this.#nodes) {
      part.#nodes.set(id, one)
      if (isFull()) yield next()
    }
    for (const element of this.#goneEdges) {
      part.#goneEdges.push(element)
      if (isFull()) yield next()
    }
    for (const edge of this.#edges) {
      part.#edges.push(edge)
      if (isFull()) yield next()
    }
    for (const id of this.#goneNodes) {
      // What became a thing of another label is written anew, and is not gone.
      if (this.#nodes.has(id)) continue
      part.#goneNodes.add(id)
      if (isFull()) yield next()
    }
    if (part.size > 0) yield part
  }

  /** Writes them in one transaction. Whether every relationship found both its ends. */
  async write(writing: Writing): Promise<boolean> {
    const byLabel = new Map<NodeLabel, ReadingNode[]>()
    for (const { label, node } of this.#nodes.values()) into(byLabel, label, node)
    for (const [label, nodes] of byLabel) {
      await writing.run(writeNodes(label), {
        id: nodes.map(({ id }) => id),
        properties: nodes.map(({ id, properties }) => ({ id, ...toStored(properties) })),
      })
    }
    if (this.#goneEdges.length > 0) await writing.run(REMOVE_EDGES, { element: this.#goneEdges })
    const byType = new Map<EdgeType, ReadingEdge[]>()
    for (const edge of this.#edges) into(byType, edge.type, edge)
    let isWhole = true
    for (const [type, edges] of byType) {
      const [row] = await writing.run(writeEdges(type), {
        from: edges.map(({ from }) => from),
        to: edges.map(({ to }) => to),
        properties: edges.map(({ properties }) => toStored(properties)),
      })
      isWhole &&= row?.[0] === edges.length
    }
    const gone = [...this.#goneNodes].filter((id) => !this.#nodes.has(id))
    if (gone.length > 0) await writing.run(REMOVE_NODES, { id: gone })
    return isWhole
  }
}

/** Names the revision that the reading is complete for. */
export const nameReading = (
  writing: Writing,
  revision: { readonly number: number; readonly recordedAt: string },
  form: number,
) =>
  writing.run(NAME_READING, {
    revision: whole(revision.number),
    form: whole(form),
    recordedAt: revision.recordedAt,
  })

function into<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [value])
  else group.push(value)
}
