import { LAYOUTS } from '../node-layout.ts'
import { inForce } from './in-force.ts'

/**
 * The questions about the world, each one statement. A row is a kind and the statements of that kind, each as its JSON: what is decoded is
 * as little as can be. Parts of a question are lists of nodes, so that nothing multiplies.
 */

const actorKinds = LAYOUTS.filter((layout) => layout.isActor)
  .map(({ kind }) => `'${kind}'`)
  .join(', ')

/** Where a question starts. Said outright, since a new database has no statistics to plan by, and the plan is kept for a while. */
const fromId = (name: string): string => `USING INDEX SEEK ${name}:Thing(id)`

/** From `named`, things that may be actors, to those known: `actors`, `actorVersions`, and all their `names`. */
const knownActors = `
CALL (named) {
  UNWIND named AS actor
  WITH DISTINCT actor
  MATCH (actor)-[:DESCRIBED_BY]->(version:Description)
  WHERE version.kind IN [${actorKinds}] AND ${inForce('version')}
  RETURN collect(actor) AS actors, collect(version) AS actorVersions
}
CALL (actors) {
  UNWIND actors AS actor
  MATCH (actor)<-[:NAMES]-(name:Name)
  WHERE ${inForce('name')}
  RETURN collect(name) AS names
}`

/** From `stated`, versions, to the answer: they and the sources that they cite. */
const answerWithSources = `
CALL (stated) {
  UNWIND stated AS version
  MATCH (version)-[:CITES]->(source:Thing)
  WITH DISTINCT source
  MATCH (source)-[:DESCRIBED_BY]->(described:Description {kind: 'source'})
  WHERE ${inForce('described')}
  RETURN collect(described) AS sources
}
UNWIND stated + sources AS version
RETURN version.kind, collect(version.statement)`

/** From `ladders` to their `levels` and counting `definitions`. */
const ofLadders = `
CALL (ladders) {
  UNWIND ladders AS ladder
  MATCH (ladder)<-[said:ON_LADDER]-(:Thing)-[:DESCRIBED_BY]->(version:Description)
  WHERE ${inForce('said')} AND version.assertedIn = said.assertedIn
  RETURN collect(version) AS levels
}
CALL (ladders) {
  UNWIND ladders AS ladder
  MATCH (ladder)<-[:COUNTS_ON]-(definition:CountingDefinition)
  WHERE ${inForce('definition')}
  RETURN collect(definition) AS definitions
}`

export const NETWORK = `
CALL () {
  MATCH (owner:Thing {id: $of})<-[said:KEPT_BY]-(ladder:Thing)-[:DESCRIBED_BY]->(version:Description)
  ${fromId('owner')}
  WHERE ${inForce('said')} AND version.assertedIn = said.assertedIn
  RETURN collect(ladder) AS ladders, collect(version) AS ladderVersions
}
${ofLadders}
CALL () {
  MATCH (owner:Thing {id: $of})<-[:COVERS]-(coverage:Coverage)
  ${fromId('owner')}
  WHERE ${inForce('coverage')}
  RETURN collect(coverage) AS coverages
}
CALL () {
  MATCH (owner:Thing {id: $of})<-[said:OWNED_BY]-(partnership:Thing)-[:DESCRIBED_BY]->(version:Description)
  ${fromId('owner')}
  WHERE ${inForce('said')} AND version.assertedIn = said.assertedIn
  MATCH (partnership)-[other:WITH]->(partner:Thing)
  WHERE other.assertedIn = said.assertedIn AND ($partner IS NULL OR partner.id = $partner)
  RETURN collect(partnership) AS partnerships, collect(version) AS partnershipVersions, collect(partner) AS partners
}
CALL (partnerships) {
  UNWIND partnerships AS partnership
  MATCH (partnership)<-[:OF]-(designation:Designation)
  WHERE ${inForce('designation')}
  RETURN collect(designation) AS designations
}
CALL (designations) {
  UNWIND designations AS designation
  MATCH (designation)-[:ESTABLISHED_BY]->(instrument:Thing)
  WITH DISTINCT instrument
  MATCH (instrument)-[:DESCRIBED_BY]->(version:Description {kind: 'instrument'})
  WHERE ${inForce('version')}
  RETURN collect(instrument) AS instruments, collect(version) AS instrumentVersions
}
CALL (designations) {
  UNWIND designations AS designation
  MATCH (designation)-[:AT]->(activity:Thing)
  WITH DISTINCT activity
  MATCH (activity)-[:DESCRIBED_BY]->(version:Description {kind: 'activity'})
  WHERE ${inForce('version')}
  RETURN collect(activity) AS activities, collect(version) AS activityVersions
}
CALL () {
  MATCH (group:Thing {id: $within})<-[:IN]-(membership:Membership)
  ${fromId('group')}
  WHERE ${inForce('membership')}
  RETURN collect(membership) AS memberships
}
CALL (partners, designations, instruments, activities, memberships) {
  MATCH (thing:Thing) ${fromId('thing')} WHERE thing.id IN [$of, $partner, $within] RETURN collect(thing) AS named
  UNION ALL
  RETURN partners AS named
  UNION ALL
  UNWIND designations AS designation
  MATCH (designation)-[:BY_SIDE]->(thing:Thing) RETURN collect(DISTINCT thing) AS named
  UNION ALL
  UNWIND instruments AS instrument
  MATCH (instrument)-[said:DEPOSITED_WITH]->(thing:Thing) WHERE ${inForce('said')}
  RETURN collect(DISTINCT thing) AS named
  UNION ALL
  UNWIND activities AS activity
  MATCH (activity)-[said:ATTENDED_BY]->(thing:Thing) WHERE ${inForce('said')}
  RETURN collect(DISTINCT thing) AS named
  UNION ALL
  UNWIND memberships AS membership
  MATCH (membership)-[:OF]->(thing:Thing) RETURN collect(DISTINCT thing) AS named
}
WITH ladderVersions + levels + definitions + coverages + partnershipVersions + designations + instrumentVersions + activityVersions
  + memberships AS known, reduce(all = [], some IN collect(named) | all + some) AS named
${knownActors}
WITH known + actorVersions + names AS stated
${answerWithSources}`

export const ACTORS = `
CALL () {
  MATCH (thing:Thing)
  ${fromId('thing')}
  WHERE thing.id IN $ids
  RETURN collect(thing) AS named
}
${knownActors}
WITH actorVersions + names AS stated
${answerWithSources}`

/** `$longest` is one of `$terms`: the one that the text index narrows by. */
export const SEARCH_ACTORS = `
CALL () {
  MATCH (name:Name)-[:NAMES]->(thing:Thing)
  WHERE name.folded CONTAINS $longest AND all(term IN $terms WHERE name.folded CONTAINS term) AND ${inForce('name')}
  RETURN collect(thing) AS byName
}
CALL () {
  MATCH (thing:Thing)-[:DESCRIBED_BY]->(version:Description)
  WHERE version.folded CONTAINS $longest AND all(term IN $terms WHERE version.folded CONTAINS term) AND ${inForce('version')}
  RETURN collect(thing) AS byId
}
WITH byName + byId AS named
${knownActors}
WITH actorVersions + names AS stated
${answerWithSources}`

export const COUNTING_DEFINITIONS = `
CALL () {
  MATCH (owner:Thing)<-[said:KEPT_BY]-(ladder:Ladder)-[:DESCRIBED_BY]->(version:Description)
  WHERE ($of IS NULL OR owner.id = $of) AND ${inForce('said')} AND version.assertedIn = said.assertedIn
  RETURN collect(ladder) AS ladders, collect(version) AS ladderVersions, collect(owner) AS owners
}
${ofLadders}
CALL () {
  MATCH (thing:Thing {id: $of})
  ${fromId('thing')}
  RETURN collect(thing) AS asked
}
WITH ladderVersions + levels + definitions AS known, owners + asked AS named
${knownActors}
WITH known + actorVersions + names AS stated
${answerWithSources}`
