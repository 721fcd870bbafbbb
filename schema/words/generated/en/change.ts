// Made from schema/words/*.json by `npm run codegen`: change a message there.
import { formIn } from '../../in-locale.ts'
import type { MessagesOf } from '../../say.ts'

const l = "en-GB"

export const MESSAGES: MessagesOf<'change'> = {
  'change.about': (v) => `${v.who}: ${v.what}`,
  'change.designation': (v) => `${v.by === "level" ? `the ${v.name}` : v.by === "words" ? `“${v.name}”` : v.by === "none" ? `a designation` : ''}${v.sectoral === "yes" ? ` (${v.sector})` : v.sectoral === "no" ? `` : ''}${v.dated === "yes" ? ` of ${v.day}` : v.dated === "no" ? `` : ''}, in the words of ${v.side}`,
  'change.membership': (v) => `${v.role === "member" ? `the membership in ${v.group}` : v.role === "partner" ? `the partnership with ${v.group}` : v.role === "observer" ? `the observer’s seat in ${v.group}` : v.role === "suspended" ? `the suspension from ${v.group}` : ''}`,
  'change.partnership': (v) => `the relation with ${v.owner}`,
  'change.definition': (v) => `the definition “${v.label}”`,
  'change.claim': (v) => `the claim “${v.text}”`,
  'change.level': (v) => `the level “${v.name}”`,
  'change.ladder': (v) => `the ladder of ${v.owner}`,
  'change.coverage': (v) => `how far ${v.facts === "partnerships" ? `the partnerships` : v.facts === "memberships" ? `the memberships` : v.facts === "instruments" ? `the instruments` : v.facts === "activities" ? `the visits and meetings` : v.facts === "claims" ? `the claims` : ''} of ${v.owner} have been gone through`,
  'change.fact': "a fact",
  'change.added': (v) => `${v.what}: newly added.`,
  'change.withdrawn': (v) => `${v.what}: withdrawn.`,
  'change.corrected': (v) => `${v.what}: ${v.fields}.`,
  'change.field': (v) => `${v.field === "level" ? `the level` : v.field === "levelKind" ? `the kind of level` : v.field === "rank" ? `the place on the ladder` : v.field === "formula" ? `the wording` : v.field === "sector" ? `the sector` : v.field === "side" ? `the side` : v.field === "owner" ? `the owner` : v.field === "partner" ? `the partner` : v.field === "group" ? `the group` : v.field === "member" ? `the member` : v.field === "role" ? `the role` : v.field === "from" ? `the day` : v.field === "to" ? `the day of its end` : v.field === "attestedOn" ? `the day on which it is attested` : v.field === "reviewedTo" ? `the last day gone through` : v.field === "whole" ? `what is stated` : v.field === "confidence" ? `the confidence in it` : ''} ${v.values === "both" ? `is ${v.after} instead of ${v.before}` : v.values === "after" ? `is ${v.after}; before, none was stated` : v.values === "before" ? `is no longer stated; it was ${v.before}` : ''}`,
  'change.part': (v) => `${v.part === "texts" ? `its text was made clearer, and what it counts is the same` : v.part === "rule" ? `what it counts is another` : v.part === "ladder" ? `the ladder is another` : v.part === "question" ? `what it is held against is another` : v.part === "period" ? `its time is another` : v.part === "wording" ? `it is worded anew` : v.part === "population" ? `whom or what it counts is worded anew` : v.part === "speaker" ? `whose it is is another` : v.part === "figure" ? `its figure is another` : v.part === "relation" ? `what it is about is another` : v.part === "note" ? `what there is to know of it is worded anew` : ''}`,
  'change.value': (v) => `${v.value === "high" ? `high` : v.value === "medium" ? `medium` : v.value === "low" ? `low` : v.value === "rung" ? `a rung` : v.value === "special" ? `special` : v.value === "sectoral" ? `sectoral` : v.value === "member" ? `member` : v.value === "partner" ? `partner` : v.value === "observer" ? `observer` : v.value === "suspended" ? `suspended` : v.value === "true" ? `all of them` : v.value === "false" ? `a sample` : ''}`,
  'change.goneLevel': "a level that is no longer stated",
  'change.citedAnew': (v) => `${v.number === 0 ? `The same figure and the same verdict; where it stands is cited anew.` : formIn(l, v.number) === "one" ? `${v.kind === "series" ? `The same numbers and names` : v.kind === "claim" ? `The same verdict on the same figure` : `The same number and names`}; 1 is cited anew.` : `${v.kind === "series" ? `The same numbers and names` : v.kind === "claim" ? `The same verdict on the same figure` : `The same number and names`}; ${v.number} are cited anew.`}`,
  'change.othersCitedAnew': (v) => `${formIn(l, v.number) === "one" ? `Beside that, 1 is cited anew and otherwise the same.` : `Beside that, ${v.number} are cited anew and otherwise the same.`}`,
  'change.revision': (v) => `Revision ${v.number} of ${v.day}: ${v.reason}`,
  'change.sameRevision': (v) => `Revision ${v.number}, as above.`,
  'change.unaskable': (v) => `The question cannot be asked any more, since what it names has been withdrawn (${v.why}); shown is the answer as given.`,
}
