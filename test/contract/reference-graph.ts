import { asWritten, fold } from '../../schema/fold.ts'
import type { Kind, Statement, StatementOf } from '../../schema/statement.ts'
import type { Facts, FactsPage } from '../../server/store/facts.ts'
import type { Graph } from '../../server/store/graph.ts'
import type { PageAsked } from '../../server/store/plan.ts'
import type { Entry } from '../../server/store/statement-log.ts'

/**
 * The port's promises said in the plainest way: filters over lists. `revisions` are what was appended, oldest first. Slow on purpose.
 */
export function referenceGraph(revisions: readonly (readonly Entry[])[]): Graph {
  const snapshots = [new Map<string, Statement>()]
  for (const entries of revisions) {
    const held = new Map(snapshots.at(-1))
    for (const entry of entries) {
      if (entry.op === 'assert') held.set(entry.statement.id, entry.statement)
      else held.delete(entry.id)
    }
    snapshots.push(held)
  }
  const heldAt = (revision: number): Statement[] => [...(snapshots[revision]?.values() ?? [])]
  const of = <K extends Kind>(held: readonly Statement[], kind: K): StatementOf<K>[] =>
    held.filter((statement): statement is StatementOf<K> & Statement => statement.kind === kind)
  const isActor = ({ kind }: Statement): boolean => ['state', 'territory', 'organization', 'group'].includes(kind)

  const actorsAmong = (held: readonly Statement[], ids: readonly (string | undefined)[]): Statement[] => {
    const actors = held.filter((statement) => isActor(statement) && ids.includes(statement.id))
    return [...actors, ...of(held, 'name').filter((name) => actors.some((actor) => actor.id === name.actor))]
  }
  const answer = (held: readonly Statement[], picked: readonly Statement[]): Facts => {
    const cited = picked
      .flatMap((statement) => (statement.kind === 'source' ? [] : statement.citations))
      .map((c) => c.source)
    const sources = of(held, 'source').filter(({ id }) => cited.includes(id))
    const facts: Partial<Record<Kind, Statement[]>> = {}
    for (const statement of [...new Set([...picked, ...sources])].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      facts[statement.kind] = [...(facts[statement.kind] ?? []), statement]
    }
    return facts as Facts
  }
  const laddersAnd = (held: readonly Statement[], isAsked: (owner: string) => boolean): Statement[] => {
    const ladders = of(held, 'ladder').filter(({ owner }) => isAsked(owner))
    const isOn = ({ ladder }: { readonly ladder: string }): boolean => ladders.some(({ id }) => id === ladder)
    return [...ladders, ...of(held, 'level').filter(isOn), ...of(held, 'counting-definition').filter(isOn)]
  }

  const ofOwner = (held: readonly Statement[], owner: string, partner?: string, partnership?: string) => {
    const partnerships = of(held, 'partnership').filter(
      (row) =>
        row.owner === owner &&
        (partner === undefined || row.partner === partner) &&
        (partnership === undefined || row.id === partnership),
    )
    const designations = of(held, 'designation').filter((row) => partnerships.some(({ id }) => id === row.partnership))
    const instruments = of(held, 'instrument').filter(({ id }) => designations.some((row) => row.establishedBy === id))
    const activities = of(held, 'activity').filter(({ id }) => designations.some((row) => row.at === id))
    return {
      rows: [
        ...laddersAnd(held, (id) => id === owner),
        ...of(held, 'coverage').filter((row) => row.owner === owner),
        ...partnerships,
        ...designations,
        ...instruments,
        ...activities,
      ],
      named: [
        owner,
        partner,
        ...partnerships.map((row) => row.partner),
        ...designations.map((row) => row.side),
        ...instruments.map((row) => row.depositary),
        ...activities.flatMap((row) => row.participants.map(({ actor }) => actor)),
      ],
    }
  }
  const ofGroup = (held: readonly Statement[], group: string | undefined) => {
    const rows = of(held, 'membership').filter((row) => row.group === group)
    return { rows, named: [group, ...rows.map((row) => row.member)] }
  }

  const claimsAnd = (
    held: readonly Statement[],
    claims: readonly StatementOf<'claim'>[],
    about: string | undefined,
    beside: readonly Statement[],
  ): Facts => {
    const parts = claims.flatMap(({ question }) => {
      if (question?.kind === 'count') return [ofOwner(held, question.of), ofGroup(held, question.within)]
      if (question?.kind === 'moves') return [ofOwner(held, question.of)]
      if (question?.kind === 'place') return [ofOwner(held, question.of), { rows: [], named: [question.partner] }]
      return question?.kind === 'members' ? [ofGroup(held, question.group)] : []
    })
    const named = [about, ...claims.map((claim) => claim.about), ...parts.flatMap((part) => part.named)]
    return answer(held, [...claims, ...beside, ...parts.flatMap((part) => part.rows), ...actorsAmong(held, named)])
  }
  const claimsAbout = (held: readonly Statement[], about: string | undefined) =>
    of(held, 'claim').filter((claim) => about === undefined || claim.about === about)

  const pageOfAll = (held: readonly Statement[], kind: Kind, { first, after }: PageAsked): FactsPage => {
    const all = of(held, kind).sort((a, b) => (a.id < b.id ? -1 : 1))
    const behind = all.filter(({ id }) => after === undefined || id > after)
    const rows = behind.slice(0, first)
    const page = { ids: rows.map(({ id }) => id), total: all.length, more: behind.length > rows.length }
    return { facts: answer(held, rows), page }
  }

  return {
    network: async ({ of: owner, partner, within, revision }) => {
      const held = heldAt(revision)
      const [relations, members] = [ofOwner(held, owner, partner), ofGroup(held, within)]
      const actors = actorsAmong(held, [...relations.named, ...members.named])
      return answer(held, [...relations.rows, ...members.rows, ...actors])
    },
    contradicting: async ({ claims, attributions, decisions, revision }) => {
      const held = heldAt(revision)
      const among = <K extends Kind>(kind: K, ids: readonly string[]) =>
        of(held, kind).filter(({ id }) => ids.includes(id))
      const beside = [...among('attribution', attributions), ...among('decision', decisions)]
      return claimsAnd(held, among('claim', claims), undefined, beside)
    },
    attributionsPage: async ({ page, revision }) => pageOfAll(heldAt(revision), 'attribution', page),
    decisionsPage: async ({ page, revision }) => pageOfAll(heldAt(revision), 'decision', page),
    claimsPage: async ({ about, page: { first, after }, revision }) => {
      const held = heldAt(revision)
      const all = claimsAbout(held, about).sort((a, b) => (a.id < b.id ? -1 : 1))
      const behind = all.filter(({ id }) => after === undefined || id > after)
      const claims = behind.slice(0, first)
      const page = { ids: claims.map(({ id }) => id), total: all.length, more: behind.length > claims.length }
      return { facts: claimsAnd(held, claims, about, []), page }
    },
    claim: async ({ id, revision }) => {
      const held = heldAt(revision)
      return claimsAnd(
        held,
        of(held, 'claim').filter((claim) => claim.id === id),
        undefined,
        [],
      )
    },
    actors: async ({ ids, revision }) => {
      const held = heldAt(revision)
      return answer(held, actorsAmong(held, ids))
    },
    searchActors: async ({ text, written = '', page: { first, skip = 0 }, revision }) => {
      const held = heldAt(revision)
      const terms = text.split(' ').filter((term) => term !== '')
      const textsOf = (id: string): string[] => [
        id,
        ...of(held, 'name').flatMap((name) => (name.actor === id ? [name.text] : [])),
      ]
      const ranked = held.filter(isActor).flatMap(({ id }) => {
        const best = textsOf(id)
          .filter((each) => terms.length > 0 && terms.every((term) => fold(each).includes(term)))
          .map((each) => [rankOf(fold(each), text), lacksSigns(each, text, written), [...fold(each)].length] as const)
          .sort(inOrder)[0]
        return best === undefined ? [] : [{ id, best }]
      })
      ranked.sort((a, b) => inOrder(a.best, b.best) || (a.id < b.id ? -1 : 1))
      const ids = ranked.slice(skip, skip + first).map(({ id }) => id)
      const page = { ids, total: ranked.length, more: ranked.length > skip + ids.length }
      return { facts: answer(held, actorsAmong(held, ids)), page }
    },
    actorsPage: async ({ kind, page, revision }) => {
      const held = heldAt(revision)
      const found = pageOfAll(held, kind, page)
      const { ids } = found.page
      const memberships = of(held, 'membership').filter((row) => ids.includes(row.group))
      const coverage = of(held, 'coverage').filter((row) => ids.includes(row.owner))
      const isArea = kind === 'state' || kind === 'territory'
      const naming = of(held, 'state').filter((row) => isArea && row.successors?.some((id) => ids.includes(id)))
      const predecessors = kind === 'state' ? (found.facts.state ?? []).flatMap((row) => row.predecessors ?? []) : []
      const areas = held.filter((row) => predecessors.includes(row.id) && /^(state|territory)$/.test(row.kind))
      const actors = [...ids, ...memberships.map((row) => row.member), ...[...naming, ...areas].map(({ id }) => id)]
      return { ...found, facts: answer(held, [...memberships, ...coverage, ...actorsAmong(held, actors)]) }
    },
    instrumentsPage: async ({ page, revision }) => {
      const held = heldAt(revision)
      const found = pageOfAll(held, 'instrument', page)
      const rows = found.facts.instrument ?? []
      const named = rows.map((row) => row.depositary)
      return { ...found, facts: answer(held, [...rows, ...actorsAmong(held, named)]) }
    },
    activitiesPage: async ({ page, revision }) => {
      const held = heldAt(revision)
      const found = pageOfAll(held, 'activity', page)
      const rows = found.facts.activity ?? []
      const named = rows.flatMap((row) => row.participants.map(({ actor }) => actor))
      return { ...found, facts: answer(held, [...rows, ...actorsAmong(held, named)]) }
    },
    partnershipsPage: async ({ page, revision }) => {
      const held = heldAt(revision)
      const found = pageOfAll(held, 'partnership', page)
      const partnerships = found.facts.partnership ?? []
      const parts = partnerships.map((row) => ofOwner(held, row.owner, row.partner, row.id))
      // Coverage says nothing of one partnership.
      const rows = parts.flatMap((part) => part.rows).filter(({ kind }) => kind !== 'coverage')
      const named = [...parts.flatMap((part) => part.named), ...partnerships.map((row) => row.owner)]
      return { ...found, facts: answer(held, [...new Set([...rows, ...actorsAmong(held, named)])]) }
    },
    memberships: async ({ of: one, revision }) => {
      const held = heldAt(revision)
      const rows = of(held, 'membership').filter(({ member, group }) => member === one || group === one)
      const named = [one, ...rows.flatMap(({ member, group }) => [member, group])]
      return answer(held, [...rows, ...actorsAmong(held, named)])
    },
    coverages: async ({ of: owner, revision }) => {
      const held = heldAt(revision)
      const rows = of(held, 'coverage').filter((row) => owner === undefined || row.owner === owner)
      return answer(held, [...rows, ...actorsAmong(held, [owner, ...rows.map((row) => row.owner)])])
    },
    countingDefinitions: async ({ of: owner, revision }) => {
      const held = heldAt(revision)
      const ladders = laddersAnd(held, (id) => owner === undefined || id === owner)
      return answer(held, [...ladders, ...actorsAmong(held, [owner, ...of(ladders, 'ladder').map((row) => row.owner)])])
    },
  }
}

/** How well a folded text holds the one that was asked for; the least is the best. */
function rankOf(text: string, asked: string): number {
  const ways = [text === asked, text.startsWith(asked), text.includes(` ${asked}`), text.includes(asked), true]
  return ways.indexOf(true)
}

/** 1 where a text has not the one that was asked for as it is written, at its start where it has it folded at its start; else 0. */
function lacksSigns(text: string, asked: string, written: string): number {
  const isAtStart = rankOf(fold(text), asked) <= 1
  return (isAtStart ? asWritten(text).startsWith(written) : asWritten(text).includes(written)) ? 0 : 1
}

type Rank = readonly [how: number, lacks: number, length: number]
const inOrder = ([a, x, i]: Rank, [b, y, j]: Rank): number => a - b || x - y || i - j

/** An answer with the kinds of which there are rows, and those alone: a kind without rows may be absent or empty. */
export const rowsOf = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, rows]) => rows.length > 0)) as Facts

/** The ids of an answer, by kind. */
export const idsOf = (facts: Facts): { readonly [K in Kind]?: readonly string[] } =>
  Object.fromEntries(Object.entries(rowsOf(facts)).map(([kind, rows]) => [kind, rows.map(({ id }) => id)]))
