import { ACTOR_KINDS } from '../../../../schema/actor-kind.ts'
import { inForce } from './in-force.ts'

/**
 * The parts that questions are made of. Each turns lists of nodes into lists of nodes, so that nothing multiplies; the names of the lists
 * that it takes and gives are said above it. All of them read at `$revision`.
 */

const actorKinds = ACTOR_KINDS.map((kind) => `'${kind}'`).join(', ')

/** Where a question starts. Said outright, since a new database has no statistics to plan by, and the plan is kept for a while. */
const fromId = (name: string): string => `USING INDEX SEEK ${name}:Thing(id)`

/** Gives `list`: the things of some ids, those that are null or name nothing left out. */
export const thingsOf = (ids: string, list: string): string => `
CALL () {
  MATCH (thing:Thing)
  ${fromId('thing')}
  WHERE thing.id IN ${ids}
  RETURN collect(thing) AS ${list}
}`

/** Takes `ladders`; gives their `levels` and counting `definitions`. */
export const ON_LADDERS = `
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

/**
 * Takes `owners` and `groups`, and `$partner`. Gives `related`: the versions that the owners' networks rest on and the groups' memberships, actors and
 * sources aside; and `named`: the things that these name as actors, owners and groups included.
 */
export const RELATIONS_AND_MEMBERS = `
CALL (owners) {
  UNWIND owners AS owner
  MATCH (owner)<-[said:KEPT_BY]-(ladder:Thing)-[:DESCRIBED_BY]->(version:Description)
  WHERE ${inForce('said')} AND version.assertedIn = said.assertedIn
  RETURN collect(ladder) AS ladders, collect(version) AS ladderVersions
}
${ON_LADDERS}
CALL (owners) {
  UNWIND owners AS owner
  MATCH (owner)<-[:COVERS]-(coverage:Coverage)
  WHERE ${inForce('coverage')}
  RETURN collect(coverage) AS coverages
}
CALL (owners) {
  UNWIND owners AS owner
  MATCH (owner)<-[said:OWNED_BY]-(partnership:Thing)-[:DESCRIBED_BY]->(version:Description)
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
CALL (groups) {
  UNWIND groups AS group
  MATCH (group)<-[:IN]-(membership:Membership)
  WHERE ${inForce('membership')}
  RETURN collect(membership) AS memberships
}
CALL (owners, groups, partners, designations, instruments, activities, memberships) {
  RETURN owners + groups + partners AS named
  UNION ALL
  UNWIND designations AS designation
  MATCH (designation)-[:BY_SIDE]->(thing:Thing)
  RETURN collect(DISTINCT thing) AS named
  UNION ALL
  UNWIND instruments AS instrument
  MATCH (instrument)-[said:DEPOSITED_WITH]->(thing:Thing)
  WHERE ${inForce('said')}
  RETURN collect(DISTINCT thing) AS named
  UNION ALL
  UNWIND activities AS activity
  MATCH (activity)-[said:ATTENDED_BY]->(thing:Thing)
  WHERE ${inForce('said')}
  RETURN collect(DISTINCT thing) AS named
  UNION ALL
  UNWIND memberships AS membership
  MATCH (membership)-[:OF]->(thing:Thing)
  RETURN collect(DISTINCT thing) AS named
}`

/** The lists of versions that {@link RELATIONS_AND_MEMBERS} gives, as one. */
export const RELATED =
  'ladderVersions + levels + definitions + coverages + partnershipVersions + designations + instrumentVersions + activityVersions + memberships'

/** The lists of things that {@link RELATIONS_AND_MEMBERS} gives, one a row, as one. */
export const NAMED = 'reduce(all = [], some IN collect(named) | all + some)'

/** Takes `known`, versions, and `named`, things that may be actors. The answer: `known`, the actors among `named` with all their names, and the sources cited. */
export const ANSWER = `
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
}
WITH known + actorVersions + names AS stated
CALL (stated) {
  UNWIND stated AS version
  MATCH (version)-[:CITES]->(source:Thing)
  WITH DISTINCT source
  MATCH (source)-[:DESCRIBED_BY]->(described:Description {kind: 'source'})
  WHERE ${inForce('described')}
  RETURN collect(described) AS sources
}
UNWIND stated + sources AS version
WITH DISTINCT version
RETURN version.kind, collect(version.statement)`
