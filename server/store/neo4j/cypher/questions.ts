import { inForce } from './in-force.ts'
import { ANSWER, NAMED, ON_LADDERS, RELATED, RELATIONS_AND_MEMBERS, thingsOf } from './selections.ts'

/**
 * The questions about the world, each one statement. A row is a kind and the statements of that kind, each as its JSON: what is decoded is
 * as little as can be.
 */

export const NETWORK = `
${thingsOf('[$of]', 'owners')}
${thingsOf('[$within]', 'groups')}
${thingsOf('[$partner]', 'asked')}
${RELATIONS_AND_MEMBERS}
WITH ${RELATED} AS known, asked, ${NAMED} AS named
WITH known, named + asked AS named
${ANSWER}`

export const CLAIMS = `
CALL () {
  MATCH (claim:Claim) WHERE $about IS NULL AND ($claims IS NULL OR claim.id IN $claims) AND ${inForce('claim')}
  RETURN collect(claim) AS claims
}
${thingsOf('[$about]', 'asked')}
CALL (asked) {
  UNWIND asked AS about
  MATCH (about)<-[:ABOUT]-(claim:Claim) WHERE ($claims IS NULL OR claim.id IN $claims) AND ${inForce('claim')}
  RETURN collect(claim) AS claimsAbout
}
CALL () {
  MATCH (attribution:Attribution) WHERE $claims IS NULL AND ${inForce('attribution')}
  RETURN collect(attribution) AS attributions
}
CALL () {
  MATCH (decision:Decision) WHERE $claims IS NULL AND ${inForce('decision')}
  RETURN collect(decision) AS decisions
}
WITH claims + claimsAbout AS claims, attributions, decisions, asked
CALL (claims) {
  UNWIND claims AS claim
  MATCH (claim)-[:ABOUT]->(thing:Thing)
  RETURN collect(DISTINCT thing) AS abouts
}
CALL (claims) {
  UNWIND claims AS claim
  MATCH (claim)-[:ASKS_OF]->(owner:Thing)
  RETURN collect(DISTINCT owner) AS owners
}
CALL (claims) {
  UNWIND claims AS claim
  MATCH (claim)-[:ASKS_WITHIN|ASKS_MEMBERS_OF]->(group:Thing)
  RETURN collect(DISTINCT group) AS groups
}
${RELATIONS_AND_MEMBERS}
WITH claims + attributions + decisions + ${RELATED} AS known, asked, abouts, ${NAMED} AS named
WITH known, named + asked + abouts AS named
${ANSWER}`

export const ACTORS = `
${thingsOf('$ids', 'named')}
WITH [] AS known, named
${ANSWER}`

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
WITH [] AS known, byName + byId AS named
${ANSWER}`

export const COUNTING_DEFINITIONS = `
CALL () {
  MATCH (owner:Thing)<-[said:KEPT_BY]-(ladder:Ladder)-[:DESCRIBED_BY]->(version:Description)
  WHERE ($of IS NULL OR owner.id = $of) AND ${inForce('said')} AND version.assertedIn = said.assertedIn
  RETURN collect(ladder) AS ladders, collect(version) AS ladderVersions, collect(owner) AS owners
}
${ON_LADDERS}
${thingsOf('[$of]', 'asked')}
WITH ladderVersions + levels + definitions AS known, owners + asked AS named
${ANSWER}`
