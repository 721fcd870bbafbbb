import type { Claim } from '../../../schema/claim.ts'
import { fold } from '../../../schema/fold.ts'
import type { Kind } from '../../../schema/statement.ts'
import type { Facts, FactsPage, Graph } from '../graph.ts'
import { damaged } from './connection.ts'
import type { ReadModel } from './read-model.ts'
import { ACTORS, Selection } from './selection.ts'
import type { Version } from './version.ts'

const ACTOR_KINDS = [...ACTORS, 'name', 'source'] as const satisfies readonly Kind[]
const LADDER_KINDS = [...ACTOR_KINDS, 'ladder', 'level', 'counting-definition'] as const satisfies readonly Kind[]
const NETWORK_KINDS = [
  ...LADDER_KINDS,
  'coverage',
  'partnership',
  'designation',
  'instrument',
  'activity',
] as const satisfies readonly Kind[]
const CLAIM_KINDS = [
  ...NETWORK_KINDS,
  'membership',
  'claim',
  'attribution',
  'decision',
] as const satisfies readonly Kind[]

/** The questions about the world, answered from the read model. */
export class EmbeddedGraph implements Graph {
  readonly #path: string
  readonly #model: ReadModel
  /** Names as search compares them; a version's name never changes. */
  readonly #folded = new WeakMap<Version<'name'>, string>()

  constructor(path: string, model: ReadModel) {
    this.#path = path
    this.#model = model
  }

  async network({ of, partner, within, revision }: Parameters<Graph['network']>[0]): Promise<Facts> {
    return this.#answer(
      within === undefined ? NETWORK_KINDS : [...NETWORK_KINDS, 'membership'],
      revision,
      (selection) => {
        pickNetwork(selection, of, partner)
        if (within !== undefined) selection.where('membership', 'group', within)
        selection.actors([of, partner, within])
        selection.actorsNamed()
      },
    )
  }

  async actors({ ids, revision }: Parameters<Graph['actors']>[0]): Promise<Facts> {
    return this.#answer(ACTOR_KINDS, revision, (selection) => selection.actors(ids))
  }

  async searchActors({ terms, revision }: Parameters<Graph['searchActors']>[0]): Promise<Facts> {
    return this.#answer(ACTOR_KINDS, revision, (selection) => {
      const holdsAll = (folded: string): boolean => terms.every((term) => folded.includes(term))
      for (const kind of ACTORS) {
        selection.actors([...this.#model.of(kind).ids()].filter((id) => holdsAll(fold(id))))
      }
      for (const name of this.#model.of('name').versions()) {
        if (name.isKnownAt(revision) && holdsAll(this.#foldedName(name))) selection.actors([name.statement.actor])
      }
    })
  }

  async countingDefinitions({ of, revision }: Parameters<Graph['countingDefinitions']>[0]): Promise<Facts> {
    return this.#answer(LADDER_KINDS, revision, (selection) => {
      pickLadders(selection, of === undefined ? selection.all('ladder') : selection.where('ladder', 'owner', of))
      selection.actors([of])
      selection.actorsNamed()
    })
  }

  async claims({ about, revision }: Parameters<Graph['claims']>[0]): Promise<Facts> {
    return this.#answer(CLAIM_KINDS, revision, (selection) => {
      const claims = about === undefined ? selection.all('claim') : selection.where('claim', 'about', about)
      selection.all('attribution')
      selection.all('decision')
      pickAsked(selection, claims)
      selection.actors([about])
      selection.actorsNamed()
    })
  }

  async claimsPage({ about, page, revision }: Parameters<Graph['claimsPage']>[0]): Promise<FactsPage> {
    this.#model.load(CLAIM_KINDS, revision)
    const table = this.#model.of('claim')
    const all = about === undefined ? table.all(revision) : table.where(revision, 'about', about)
    const behind = all
      .map(({ id }) => id)
      .filter((id) => page.after === undefined || id > page.after)
      .sort()
    const ids = behind.slice(0, page.first)
    const facts = this.#answer(CLAIM_KINDS, revision, (selection) => {
      pickAsked(selection, selection.byIds('claim', ids))
      selection.actors([about])
      selection.actorsNamed()
    })
    return { facts, page: { ids, total: all.length, more: behind.length > ids.length } }
  }

  async claim({ id, revision }: Parameters<Graph['claim']>[0]): Promise<Facts> {
    return this.#answer(CLAIM_KINDS, revision, (selection) => {
      pickAsked(selection, selection.byIds('claim', [id]))
      selection.actorsNamed()
    })
  }

  #answer(kinds: readonly Kind[], revision: number, pick: (selection: Selection) => void): Facts {
    this.#model.load(kinds, revision)
    const selection = new Selection(this.#model, revision)
    try {
      pick(selection)
      return selection.facts()
    } catch (error) {
      // A body that is no JSON: something else than this program wrote to the file.
      if (error instanceof SyntaxError) throw damaged(this.#path, error)
      throw error
    }
  }

  #foldedName(name: Version<'name'>): string {
    const known = this.#folded.get(name)
    if (known !== undefined) return known
    const folded = fold(name.statement.text)
    this.#folded.set(name, folded)
    return folded
  }
}

/** The group whose members a claim's question needs. */
const groupOf = (question: Claim['question']): string | undefined =>
  question?.kind === 'members' ? question.group : question?.kind === 'count' ? question.within : undefined

/** Picks what the network of an owner rests on; only the relation with `partner` where given. */
function pickNetwork(selection: Selection, of: string, partner?: string): void {
  pickLadders(selection, selection.where('ladder', 'owner', of))
  selection.where('coverage', 'owner', of)
  const asked = partner === undefined ? undefined : (row: { readonly partner: string }) => row.partner === partner
  for (const { id } of selection.where('partnership', 'owner', of, asked)) {
    for (const { establishedBy, at } of selection.where('designation', 'partnership', id)) {
      selection.byId('instrument', establishedBy)
      selection.byId('activity', at)
    }
  }
}

function pickLadders(selection: Selection, ladders: readonly { readonly id: string }[]): void {
  for (const { id } of ladders) {
    selection.where('level', 'ladder', id)
    selection.where('counting-definition', 'ladder', id)
  }
}

/** Picks what the questions of claims need: the networks that they are about, and the memberships of the groups that they name. */
function pickAsked(selection: Selection, claims: readonly Claim[]): void {
  for (const owner of new Set(
    claims.map(({ question }) => (question?.kind === 'members' ? undefined : question?.of)),
  )) {
    if (owner !== undefined) pickNetwork(selection, owner)
    selection.actors([owner])
  }
  for (const group of new Set(claims.map(({ question }) => groupOf(question)))) {
    if (group !== undefined) selection.where('membership', 'group', group)
    selection.actors([group])
  }
}
