// Made from schema/words/*.json by `npm run codegen`: change a message there.

/** A value that is shown as it is. */
export type Plain = string | number

/** What is said by its key, with the values that it wants; null where it wants none. One that only some cases of a message say may be absent. */
export interface Values {
  readonly 'date.day': { readonly date: Date }
  readonly 'date.dayOfYear': { readonly date: Date }
  readonly 'date.month': { readonly date: Date }
  readonly 'date.year': { readonly date: Date }
  readonly 'date.decade': { readonly year: Plain }
  readonly 'date.century': { readonly year: Plain }
  readonly 'date.about': { readonly date: Plain }
  readonly 'date.on': { readonly exact: 'no' | 'yes'; readonly date: Plain }
  readonly 'date.dayShort': { readonly date: Date }
  readonly 'date.monthShort': { readonly date: Date }
  readonly 'date.instant': { readonly day: Plain; readonly time: Plain }
  readonly 'counted.noun': { readonly n: number }
  readonly 'counted.nouns': null
  readonly 'open.because': { readonly why: 'CONFIDENCE' | 'DATE' | 'MEMBERSHIP' | 'OTHER_SIDE_UNKNOWN' | 'SPAN' }
  readonly 'open.named': { readonly names: Plain; readonly because: Plain }
  readonly 'span.ends': { readonly first: Plain; readonly firstDay: Plain; readonly last: Plain; readonly lastDay: Plain; readonly changes: Plain }
  readonly 'span.entries': { readonly n: number; readonly whole: 'no' | 'yes' }
  readonly 'span.exits': { readonly n: number; readonly whole: 'no' | 'yes' }
  readonly 'span.rose': { readonly n: number; readonly whole: 'no' | 'yes' }
  readonly 'span.fell': { readonly n: number; readonly whole: 'no' | 'yes' }
  readonly 'span.same': null
  readonly 'span.sameCertain': null
  readonly 'span.noneKnown': null
  readonly 'span.entriesOpen': { readonly n: number }
  readonly 'span.exitsOpen': { readonly n: number }
  readonly 'span.movedOpen': { readonly n: number }
  readonly 'label.orHigher': { readonly level: Plain }
  readonly 'label.mark': { readonly mark: 'anyActor' | 'higher' | 'lower' | 'sectoral' | 'special' | 'theirs' }
  readonly 'footnote.count': { readonly number: Plain; readonly noun: Plain; readonly owner: Plain; readonly day: Plain }
  readonly 'footnote.series': { readonly noun: Plain; readonly owner: Plain; readonly from: Plain; readonly to: Plain }
  readonly 'footnote.range': { readonly least: number; readonly most: number }
  readonly 'footnote.span': { readonly noun: Plain; readonly owner: Plain; readonly span: Plain }
  readonly 'footnote.within': { readonly group: Plain }
  readonly 'footnote.attribution': { readonly texts: Plain }
  readonly 'footnote.noMembers': null
  readonly 'footnote.definition': { readonly name: Plain; readonly version: Plain }
  readonly 'footnote.undecided': { readonly names: Plain }
  readonly 'footnote.known': { readonly day: Plain; readonly revision: Plain }
  readonly 'footnote.reviewed': { readonly day: Plain }
  readonly 'footnote.unreviewed': null
  readonly 'footnote.sources': { readonly n: number }
  readonly 'footnote.atLeast': { readonly number: Plain; readonly noun: Plain; readonly owner: Plain; readonly day: Plain; readonly open: 'no' | 'yes'; readonly who?: Plain | undefined; readonly mark: Plain }
  readonly 'footnote.spanAtLeast': { readonly noun: Plain; readonly owner: Plain; readonly span: Plain; readonly open: 'no' | 'yes'; readonly who?: Plain | undefined; readonly mark: Plain }
  readonly 'footnote.undecidedSeries': { readonly names: Plain }
  readonly 'transition.entry': { readonly who: Plain; readonly to: Plain; readonly when: Plain }
  readonly 'transition.entryInSteps': { readonly who: Plain; readonly to: Plain; readonly when: Plain }
  readonly 'transition.upgrade': { readonly who: Plain; readonly from: Plain; readonly to: Plain; readonly when: Plain }
  readonly 'transition.deepening': { readonly who: Plain; readonly before: 'none' | 'some'; readonly to: Plain; readonly formal: 'no' | 'yes'; readonly formula?: Plain | undefined; readonly when: Plain }
  readonly 'transition.downgrade': { readonly who: Plain; readonly from: Plain; readonly to: Plain; readonly when: Plain }
  readonly 'transition.lapse': { readonly who: Plain; readonly from: Plain; readonly when: Plain }
  readonly 'transition.steps': { readonly n: number; readonly days: Plain }
  readonly 'transition.weak': null
  readonly 'transition.perhaps': null
  readonly 'diff.nothing': { readonly whole: 'no' | 'yes'; readonly from: Plain; readonly to: Plain; readonly noun: Plain }
  readonly 'diff.unchanged': { readonly whole: 'no' | 'yes'; readonly n: number; readonly noun: Plain }
  readonly 'diff.sumsOn': { readonly first: Plain; readonly last: Plain }
  readonly 'diff.sum': { readonly whole: 'no' | 'yes'; readonly before: Plain; readonly came: number; readonly went: number; readonly after: Plain }
  readonly 'diff.stock': { readonly definition: Plain; readonly sum: Plain; readonly settled: 'no' | 'yes'; readonly open?: Plain | undefined }
  readonly 'diff.openBefore': { readonly names: Plain; readonly n: number }
  readonly 'evidence.said': { readonly said: Plain }
  readonly 'evidence.quoted': { readonly text: Plain }
  readonly 'evidence.range': { readonly least: number; readonly most: number }
  readonly 'evidence.fromTo': { readonly from: Plain; readonly to: Plain }
  readonly 'evidence.noDay': null
  readonly 'evidence.needs': { readonly what: 'count' | 'date' | 'duration' | 'money' | 'multiple' | 'percentage' | 'rank' | 'record' | 'target' | 'targetOver' | 'vague' }
  readonly 'evidence.noBounds': { readonly found: Plain }
  readonly 'evidence.finds': { readonly found: Plain; readonly when: Plain; readonly off: Plain }
  readonly 'evidence.off': { readonly n: number; readonly side: 'above' | 'below'; readonly from: 'certain' | 'days' | 'one'; readonly least: number; readonly more: 'days' | 'no' | 'yes'; readonly m: number; readonly most: number }
  readonly 'evidence.ruledOut': null
  readonly 'evidence.impossible': { readonly when: Plain; readonly whole: number; readonly definition: Plain }
  readonly 'evidence.beside': { readonly counts: Plain }
  readonly 'evidence.count': { readonly number: Plain; readonly definition: Plain; readonly grouped: 'no' | 'yes'; readonly group?: Plain | undefined }
  readonly 'evidence.counted': { readonly names: Plain }
  readonly 'evidence.notCounted': { readonly names: Plain }
  readonly 'evidence.standing': { readonly who: Plain; readonly level: Plain; readonly dated: 'no' | 'yes'; readonly day?: Plain | undefined; readonly state: 'no' | 'yes' }
  readonly 'evidence.noRelation': { readonly names: Plain }
  readonly 'evidence.known': { readonly found: Plain; readonly when: Plain; readonly off: Plain; readonly mark: Plain }
  readonly 'evidence.undecided': { readonly found: Plain; readonly when: Plain; readonly open: Plain }
  readonly 'evidence.spanOpen': { readonly first: Plain; readonly firstDay: Plain; readonly last: Plain; readonly lastDay: Plain; readonly names: Plain }
  readonly 'evidence.spanOpenSame': { readonly names: Plain }
  readonly 'evidence.daySettles': null
  readonly 'evidence.transitions': { readonly number: Plain; readonly entries: number; readonly upgrades: number }
  readonly 'evidence.perhapsMeant': { readonly names: Plain }
  readonly 'evidence.ordinal': { readonly form: string; readonly n: number }
  readonly 'evidence.ordinals': { readonly first: Plain; readonly last: Plain }
  readonly 'evidence.place': { readonly who: Plain; readonly day: Plain; readonly place: Plain; readonly others: 'no' | 'yes'; readonly names?: Plain | undefined }
  readonly 'evidence.perhapsBefore': { readonly names: Plain }
  readonly 'contradiction.sentence': { readonly subject: Plain; readonly sayings: Plain; readonly reason: Plain }
  readonly 'contradiction.saying': { readonly by: 'none' | 'some'; readonly speaker?: Plain | undefined; readonly document: Plain; readonly said: Plain }
  readonly 'contradiction.implying': { readonly said: Plain; readonly later: Plain; readonly bound: string; readonly implied: number; readonly earlier: Plain }
  readonly 'contradiction.placing': { readonly said: Plain; readonly who: Plain; readonly before: number }
  readonly 'contradiction.document': { readonly title: Plain; readonly by: 'none' | 'some'; readonly publisher?: Plain | undefined }
  readonly 'contradiction.untitled': { readonly publisher: Plain; readonly dated: 'no' | 'yes'; readonly day?: Plain | undefined }
  readonly 'contradiction.reason': { readonly kind: 'DEFINITION' | 'IMPOSSIBLE' | 'ISSUER' | 'ONE_LABEL_TWO_CONCEPTS' | 'SCOPE' | 'STATUS' | 'TYPO' | 'VALUE'; readonly settled: 'no' | 'yes'; readonly corrected?: Plain | undefined; readonly bounded: 'no' | 'yes'; readonly whole: number }
  readonly 'contradiction.counted': { readonly noun: Plain; readonly owner: Plain; readonly leveled: 'no' | 'yes'; readonly level?: Plain | undefined; readonly grouped: 'no' | 'yes'; readonly group?: Plain | undefined; readonly when: Plain }
  readonly 'contradiction.moves': { readonly owner: Plain; readonly when: Plain }
  readonly 'contradiction.members': { readonly group: Plain; readonly when: Plain }
  readonly 'contradiction.place': { readonly who: Plain; readonly nouns: Plain; readonly owner: Plain; readonly level: Plain }
  readonly 'contradiction.of': { readonly said: Plain; readonly population: Plain }
  readonly 'contradiction.meaning': { readonly said: Plain; readonly meant: Plain }
  readonly 'change.about': { readonly who: Plain; readonly what: Plain }
  readonly 'change.designation': { readonly by: 'level' | 'none' | 'words'; readonly name?: Plain | undefined; readonly sectoral: 'no' | 'yes'; readonly sector?: Plain | undefined; readonly dated: 'no' | 'yes'; readonly day?: Plain | undefined; readonly side: Plain }
  readonly 'change.membership': { readonly role: 'member' | 'observer' | 'partner' | 'suspended'; readonly group: Plain }
  readonly 'change.partnership': { readonly owner: Plain }
  readonly 'change.definition': { readonly label: Plain }
  readonly 'change.claim': { readonly text: Plain }
  readonly 'change.level': { readonly name: Plain }
  readonly 'change.ladder': { readonly owner: Plain }
  readonly 'change.coverage': { readonly facts: 'activities' | 'claims' | 'instruments' | 'memberships' | 'partnerships'; readonly owner: Plain }
  readonly 'change.fact': null
  readonly 'change.added': { readonly what: Plain }
  readonly 'change.withdrawn': { readonly what: Plain }
  readonly 'change.corrected': { readonly what: Plain; readonly fields: Plain }
  readonly 'change.field': { readonly field: 'attestedOn' | 'confidence' | 'formula' | 'from' | 'group' | 'level' | 'levelKind' | 'member' | 'owner' | 'partner' | 'rank' | 'reviewedTo' | 'role' | 'sector' | 'side' | 'to' | 'whole'; readonly values: 'after' | 'before' | 'both'; readonly after?: Plain | undefined; readonly before?: Plain | undefined }
  readonly 'change.part': { readonly part: 'figure' | 'ladder' | 'note' | 'period' | 'population' | 'question' | 'relation' | 'rule' | 'speaker' | 'texts' | 'wording' }
  readonly 'change.value': { readonly value: 'false' | 'high' | 'low' | 'medium' | 'member' | 'observer' | 'partner' | 'rung' | 'sectoral' | 'special' | 'suspended' | 'true' }
  readonly 'change.goneLevel': null
  readonly 'change.citedAnew': { readonly number: number; readonly kind: string }
  readonly 'change.othersCitedAnew': { readonly number: number }
  readonly 'change.revision': { readonly number: Plain; readonly day: Plain; readonly reason: Plain }
  readonly 'change.sameRevision': { readonly number: Plain }
  readonly 'change.unaskable': { readonly why: Plain }
  readonly 'export.definition': null
  readonly 'export.definitionId': null
  readonly 'export.owner': null
  readonly 'export.within': null
  readonly 'export.day': null
  readonly 'export.from': null
  readonly 'export.to': null
  readonly 'export.knownAt': null
  readonly 'export.revision': null
  readonly 'export.reviewedTo': null
  readonly 'export.value': null
  readonly 'export.upper': null
  readonly 'export.licence': null
  readonly 'export.permalink': null
  readonly 'export.sources': null
  readonly 'export.status': null
  readonly 'export.id': null
  readonly 'export.name': null
  readonly 'export.level': null
  readonly 'export.countedSince': null
  readonly 'export.levelSince': null
  readonly 'export.certain': null
  readonly 'export.undecided': null
  readonly 'export.someDays': null
  readonly 'export.cameIn': null
  readonly 'export.wentOut': null
  readonly 'export.rose': null
  readonly 'export.fell': null
  readonly 'export.because': null
  readonly 'export.numberOn': { readonly day: Plain }
  readonly 'export.everyDay': null
  readonly 'export.anyDay': null
  readonly 'export.someDaysNames': null
  readonly 'export.sumsOn': null
  readonly 'export.names': null
  readonly 'export.undecidedNames': null
  readonly 'export.change': null
  readonly 'export.on': null
  readonly 'export.entered': null
  readonly 'export.moved': null
  readonly 'export.left': null
  readonly 'export.unchanged': null
  readonly 'export.said': null
  readonly 'export.speaker': null
  readonly 'export.verdict': null
  readonly 'export.verdictIs': { readonly verdict: 'AGREES' | 'CANNOT_BE_CHECKED' | 'DIFFERS' | 'IMPOSSIBLE' }
  readonly 'export.residual': null
  readonly 'export.explanation': null
  readonly 'export.source': null
  readonly 'export.licenceText': null
  readonly 'export.count': { readonly noun: Plain; readonly owner: Plain; readonly day: Plain }
  readonly 'export.series': { readonly noun: Plain; readonly owner: Plain; readonly from: Plain; readonly to: Plain }
  readonly 'export.diff': { readonly owner: Plain; readonly from: Plain; readonly to: Plain }
  readonly 'export.complete': null
  readonly 'export.completeIs': { readonly complete: 'no' | 'yes' }
  readonly 'export.notComplete': { readonly mark: Plain }
  readonly 'export.noUpper': { readonly mark: Plain }
  readonly 'export.cameInOpen': null
  readonly 'export.wentOutOpen': null
  readonly 'export.openBefore': null
  readonly 'export.inEnglish': { readonly text: Plain }
  readonly 'export.movedOpen': null
  readonly 'feed.revisions': null
  readonly 'feed.revision': { readonly number: Plain; readonly reason: Plain }
  readonly 'feed.extent': { readonly asserted: number; readonly retracted: number }
  readonly 'feed.answer': null
  readonly 'feed.changed': { readonly number: Plain; readonly reason: Plain }
  readonly 'feed.changedBy': { readonly number: Plain }
  readonly 'lacks.sentence': { readonly because: 'BEYOND' | 'SAMPLE' | 'UNSAID'; readonly owner: Plain; readonly day?: Plain | undefined; readonly dated: 'no' | 'yes' }
  readonly 'lacks.mark': { readonly because: 'BEYOND' | 'SAMPLE' | 'UNSAID'; readonly day?: Plain | undefined; readonly dated: 'no' | 'yes' }
  readonly 'lacks.atLeast': { readonly n: number }
  readonly 'lacks.series': { readonly because: 'BEYOND' | 'SAMPLE' | 'UNSAID'; readonly day?: Plain | undefined; readonly least: 'no' | 'yes'; readonly mark?: Plain | undefined }
  readonly 'lacks.known': { readonly n: number }
  readonly 'lacks.open': { readonly because: 'CONFIDENCE' | 'DATE' | 'MEMBERSHIP' | 'OTHER_SIDE_UNKNOWN' | 'SPAN'; readonly right: string; readonly names: Plain; readonly whose: 'many' | 'one' | 'some' }
  readonly 'lacks.and': { readonly first: Plain; readonly next: Plain }
  readonly 'lacks.andMore': { readonly names: Plain; readonly n: number }
  readonly 'lacks.cause': { readonly names: Plain }
  readonly 'unscripted.about': null
  readonly 'unscripted.needsScript': null
}

/** The words of the page, part by part, as they stand in the file of a language: a text, or a function of its values. */
export interface Words {
  readonly page: {
    readonly title: (values: { readonly owner: Plain; readonly day: Plain }) => string
    readonly tagline: string
    readonly skip: string
    readonly close: string
    readonly again: string
    readonly header: {
      readonly label: string
      readonly owner: string
      readonly on: string
      readonly known: string
      readonly knownNow: string
      readonly knownAt: (values: { readonly n: Plain; readonly day: Plain }) => string
      readonly knownInstant: (values: { readonly instant: Plain }) => string
      readonly search: string
      readonly searchHint: string
      readonly found: (values: { readonly n: number }) => string
      readonly nothingFound: (values: { readonly text: Plain }) => string
      readonly noPartner: (values: { readonly owner: Plain }) => string
      readonly keepsLadder: string
      readonly group: string
      readonly groupOf: (values: { readonly all: Plain; readonly members: number; readonly owner: Plain; readonly how: string; readonly value: number; readonly upper: number }) => string
      readonly language: string
      readonly theme: string
      readonly themes: {
        readonly system: string
        readonly light: string
        readonly dark: string
      }
      readonly help: string
      readonly dayHint: string
      readonly near: (values: { readonly name: Plain }) => string
    }
    readonly views: {
      readonly label: string
    }
    readonly count: {
      readonly which: string
      readonly label: string
      readonly number: (values: { readonly number: Plain; readonly noun: Plain }) => string
      readonly at: (values: { readonly listed: 'no' | 'yes'; readonly label: Plain }) => string
      readonly on: (values: { readonly how: 'day' | 'period'; readonly day: Plain }) => string
      readonly range: (values: { readonly least: number; readonly most: number }) => string
      readonly atLeast: (values: { readonly least: string; readonly number: Plain; readonly noun: Plain }) => string
      readonly ofGroup: (values: { readonly group: Plain; readonly least: string; readonly number: Plain; readonly all: Plain; readonly members: number }) => string
      readonly asThingsStand: string
      readonly goneThrough: (values: { readonly day: Plain }) => string
      readonly sample: string
      readonly sampleThrough: (values: { readonly day: Plain }) => string
      readonly unsaid: string
      readonly lastDay: string
      readonly today: string
      readonly toReviewed: string
      readonly when: (values: { readonly exact: 'no' | 'yes'; readonly day: Plain }) => string
      readonly and: string
    }
    readonly legend: {
      readonly title: string
      readonly hint: string
      readonly exactly: (values: { readonly complete: 'no' | 'yes' }) => string
      readonly orHigher: string
      readonly none: (values: { readonly complete: 'no' | 'yes' }) => string
      readonly all: string
      readonly within: (values: { readonly group: Plain }) => string
      readonly statesOnly: string
      readonly signs: string
      readonly uncertain: string
      readonly doubtful: string
      readonly organization: string
      readonly beside: string
      readonly range: (values: { readonly least: number; readonly most: number }) => string
      readonly atLeast: (values: { readonly n: number }) => string
    }
    readonly network: {
      readonly label: (values: { readonly owner: Plain; readonly day: Plain; readonly n: number; readonly noun: Plain }) => string
      readonly at: (values: { readonly dated: 'no' | 'yes'; readonly name: Plain; readonly level: Plain; readonly since?: Plain | undefined }) => string
      readonly none: (values: { readonly name: Plain; readonly complete: 'no' | 'yes' }) => string
      readonly uncertain: string
      readonly doubtful: string
      readonly beside: string
      readonly loading: string
      readonly slow: string
    }
    readonly time: {
      readonly label: string
      readonly slider: string
      readonly previous: string
      readonly next: string
      readonly play: string
      readonly pause: string
      readonly today: string
      readonly noneOn: (values: { readonly complete: 'no' | 'yes' }) => string
      readonly bars: (values: { readonly n: number; readonly from: Plain; readonly to: Plain }) => string
      readonly utc: (values: { readonly here: Plain; readonly there: Plain }) => string
    }
    readonly transitions: {
      readonly title: string
      readonly within: (values: { readonly group: Plain }) => string
      readonly everybody: string
      readonly upTo: (values: { readonly day: Plain }) => string
      readonly next: string
      readonly kinds: {
        readonly ENTRY: string
        readonly UPGRADE: string
        readonly DEEPENING: string
        readonly DOWNGRADE: string
        readonly LAPSE: string
      }
      readonly noneYet: (values: { readonly complete: 'no' | 'yes' }) => string
    }
    readonly states: {
      readonly notLoaded: string
      readonly reload: string
      readonly wrongDay: (values: { readonly text: Plain }) => string
      readonly wrongDayRemedy: string
      readonly unreachable: string
      readonly broken: string
      readonly refused: string
      readonly stale: string
      readonly busy: string
    }
    readonly footer: {
      readonly revision: (values: { readonly n: Plain; readonly day: Plain }) => string
      readonly explore: string
      readonly data: string
    }
  }
  readonly empty: {
    readonly today: string
    readonly unknownOwner: (values: { readonly id: Plain }) => string
    readonly noLadder: (values: { readonly name: Plain }) => string
    readonly owners: string
    readonly noOwners: string
    readonly before: (values: { readonly owner: Plain; readonly day: Plain }) => string
    readonly first: (values: { readonly day: Plain }) => string
    readonly filtered: string
    readonly unknownKnown: (values: { readonly text: Plain }) => string
    readonly knownNow: string
    readonly unknownGroup: (values: { readonly id: Plain }) => string
    readonly everybody: string
  }
  readonly help: {
    readonly title: string
    readonly keys: {
      readonly search: string
      readonly changes: string
      readonly across: string
      readonly along: string
      readonly open: string
      readonly names: string
      readonly play: string
      readonly back: string
      readonly help: string
    }
  }
  readonly newer: {
    readonly newer: (values: { readonly n: Plain }) => string
    readonly show: string
  }
  readonly views: {
    readonly label: string
    readonly network: string
    readonly table: string
    readonly counts: string
    readonly claims: string
    readonly contradictions: string
    readonly answer: string
  }
  readonly names: {
    readonly names: string
    readonly certain: (values: { readonly n: number }) => string
    readonly undecided: (values: { readonly n: number }) => string
    readonly undecidedWhy: string
    readonly because: (values: { readonly why: 'CONFIDENCE' | 'DATE' | 'MEMBERSHIP' | 'OTHER_SIDE_UNKNOWN' | 'SPAN' }) => string
    readonly report: string
    readonly none: (values: { readonly complete: 'no' | 'yes' }) => string
    readonly footnote: string
    readonly copy: string
    readonly version: (values: { readonly label: Plain; readonly version: Plain }) => string
    readonly definition: string
    readonly others: (values: { readonly n: number }) => string
    readonly othersWhy: (values: { readonly group: Plain }) => string
    readonly instead: (values: { readonly state: 'no' | 'yes'; readonly has: 'no' | 'yes'; readonly level?: Plain | undefined; readonly member: 'certain' | 'open' }) => string
    readonly itself: string
    readonly everybody: string
    readonly levelSince: string
    readonly countedSince: string
    readonly dayUnknown: string
    readonly between: {
      readonly entries: (values: { readonly n: number }) => string
      readonly exits: (values: { readonly n: number }) => string
      readonly rose: (values: { readonly n: number }) => string
      readonly fell: (values: { readonly n: number }) => string
      readonly entriesOpen: (values: { readonly n: number }) => string
      readonly exitsOpen: (values: { readonly n: number }) => string
    }
  }
  readonly partner: {
    readonly since: (values: { readonly level: Plain; readonly day: Plain }) => string
    readonly sinceUnknown: (values: { readonly level: Plain }) => string
    readonly none: string
    readonly steps: string
    readonly step: (values: { readonly kind: 'DEEPENING' | 'DOWNGRADE' | 'ENTRY' | 'LAPSE' | 'UPGRADE'; readonly to?: Plain | undefined; readonly from?: Plain | undefined; readonly before: 'none' | 'some' }) => string
    readonly skipped: (values: { readonly levels: Plain }) => string
    readonly later: string
    readonly statement: string
    readonly noStatement: string
    readonly occasion: string
    readonly sides: string
    readonly names: string
    readonly noWords: string
    readonly from: (values: { readonly ends: 'both' | 'first' | 'last' | 'none'; readonly from?: Plain | undefined; readonly to?: Plain | undefined }) => string
    readonly attested: (values: { readonly day: Plain }) => string
    readonly noLevel: string
    readonly sector: (values: { readonly sector: Plain }) => string
    readonly confidence: {
      readonly HIGH: string
      readonly MEDIUM: string
      readonly LOW: string
    }
    readonly directions: {
      readonly OUTGOING: string
      readonly INCOMING: string
      readonly MULTILATERAL: string
      readonly HOSTED: string
    }
    readonly activities: {
      readonly visit: string
      readonly talks: string
      readonly ceremony: string
      readonly conference: string
      readonly session: string
    }
    readonly link: string
    readonly unknown: (values: { readonly id: Plain }) => string
    readonly meant: (values: { readonly names: Plain }) => string
    readonly itself: (values: { readonly name: Plain }) => string
    readonly unrelated: (values: { readonly owner: Plain; readonly name: Plain }) => string
    readonly counted: (values: { readonly noun: Plain; readonly label: Plain }) => string
    readonly countedOpen: (values: { readonly noun: Plain; readonly label: Plain; readonly why: Plain }) => string
    readonly notCounted: (values: { readonly noun: Plain; readonly label: Plain; readonly why: Plain }) => string
    readonly why: {
      readonly organization: string
      readonly territory: string
      readonly special: string
      readonly sectoral: string
      readonly below: (values: { readonly level: Plain }) => string
      readonly other: (values: { readonly level: Plain }) => string
      readonly none: string
      readonly words: string
      readonly definition: string
      readonly outside: string
      readonly CONFIDENCE: string
      readonly DATE: string
      readonly MEMBERSHIP: string
      readonly OTHER_SIDE_UNKNOWN: string
      readonly unsettled: string
    }
    readonly possible: (values: { readonly levels: Plain }) => string
    readonly unknownOn: string
    readonly whichOnes: string
    readonly these: (values: { readonly how: 'all' | 'least'; readonly number: number; readonly noun: Plain; readonly grouped: 'no' | 'yes'; readonly group?: Plain | undefined }) => string
    readonly countedPart: (values: { readonly noun: Plain; readonly label: Plain }) => string
    readonly noneRecorded: string
    readonly inTable: string
    readonly whyRecorded: {
      readonly none: string
      readonly below: (values: { readonly level: Plain }) => string
    }
  }
  readonly source: {
    readonly title: (values: { readonly n: number }) => string
    readonly untitled: string
    readonly published: (values: { readonly day: Plain }) => string
    readonly read: (values: { readonly day: Plain }) => string
    readonly original: string
    readonly wholePage: string
    readonly asRecorded: string
    readonly opens: string
    readonly standings: {
      readonly OFFICIAL: string
      readonly PRESS: string
      readonly SCHOLARLY: string
      readonly REGISTER: string
      readonly MIRROR: string
    }
  }
  readonly report: {
    readonly skip: string
    readonly everyOwner: string
    readonly group: {
      readonly label: string
      readonly everywhere: string
      readonly hint: string
      readonly none: (values: { readonly text: Plain }) => string
    }
    readonly range: (values: { readonly least: number; readonly most: number }) => string
    readonly version: (values: { readonly version: Plain }) => string
    readonly within: (values: { readonly group: Plain }) => string
    readonly knownAt: (values: { readonly instant: Plain }) => string
    readonly reviewed: (values: { readonly day: Plain }) => string
    readonly unreviewed: string
    readonly cite: string
    readonly copied: string
    readonly notCopied: string
    readonly permalink: string
    readonly permalinkSays: string
    readonly copyPermalink: string
    readonly footnote: string
    readonly take: string
    readonly live: string
    readonly copyLive: string
    readonly feed: string
    readonly members: {
      readonly number: string
      readonly name: string
      readonly level: string
      readonly since: string
      readonly sources: string
      readonly why: string
      readonly levelSince: string
    }
    readonly unknown: string
    readonly sort: (values: { readonly column: Plain }) => string
    readonly noMembers: (values: { readonly complete: 'no' | 'yes' }) => string
    readonly chart: {
      readonly label: (values: { readonly from: Plain; readonly to: Plain }) => string
      readonly at: string
      readonly point: (values: { readonly day: Plain; readonly number: Plain }) => string
      readonly because: (values: { readonly names: Plain }) => string
      readonly table: string
      readonly day: string
      readonly number: string
      readonly open: string
      readonly show: string
      readonly certain: string
      readonly perhaps: string
    }
    readonly sums: {
      readonly entries: (values: { readonly complete: 'no' | 'yes' }) => string
      readonly exits: (values: { readonly complete: 'no' | 'yes' }) => string
      readonly nobody: (values: { readonly complete: 'no' | 'yes' }) => string
      readonly up: (values: { readonly n: number }) => string
      readonly down: (values: { readonly n: number }) => string
      readonly deepened: (values: { readonly n: number }) => string
      readonly certainOnly: string
      readonly upTo: (values: { readonly most: number }) => string
      readonly atLeast: (values: { readonly when: Plain }) => string
      readonly known: (values: { readonly when: Plain }) => string
    }
    readonly verdicts: {
      readonly AGREES: string
      readonly DIFFERS: string
      readonly IMPOSSIBLE: string
      readonly CANNOT_BE_CHECKED: string
    }
    readonly claim: {
      readonly asWorded: string
      readonly of: (values: { readonly population: Plain }) => string
      readonly document: string
      readonly saidOn: (values: { readonly day: Plain }) => string
      readonly residual: string
      readonly base: string
      readonly note: string
      readonly evidence: string
      readonly names: (values: { readonly n: number }) => string
      readonly ask: string
      readonly transitions: (values: { readonly n: number }) => string
      readonly undecidedTransitions: (values: { readonly n: number }) => string
      readonly permalink: string
    }
    readonly kinds: {
      readonly VALUE: string
      readonly SCOPE: string
      readonly DEFINITION: string
      readonly STATUS: string
      readonly ISSUER: string
      readonly TYPO: string
      readonly IMPOSSIBLE: string
      readonly ONE_LABEL_TWO_CONCEPTS: string
    }
    readonly wrong: {
      readonly owner: (values: { readonly id: Plain }) => string
      readonly about: (values: { readonly id: Plain }) => string
      readonly within: (values: { readonly id: Plain }) => string
      readonly definition: (values: { readonly id: Plain }) => string
      readonly known: (values: { readonly text: Plain }) => string
      readonly range: string
      readonly tooMany: string
      readonly knownNow: string
      readonly start: string
    }
    readonly copyFootnote: (values: { readonly language: Plain }) => string
    readonly atLeast: (values: { readonly number: number }) => string
    readonly known: (values: { readonly number: number }) => string
  }
  readonly counts: {
    readonly title: (values: { readonly number: Plain; readonly noun: Plain; readonly owner: Plain }) => string
    readonly page: string
    readonly question: string
    readonly definition: string
    readonly sentence: (values: { readonly noun: Plain; readonly owner: Plain }) => string
    readonly at: (values: { readonly definition: Plain }) => string
    readonly because: (values: { readonly names: Plain }) => string
    readonly copyBoth: string
    readonly copiedBoth: string
    readonly contents: string
    readonly names: string
    readonly members: (values: { readonly n: number }) => string
    readonly undecided: (values: { readonly n: number }) => string
    readonly undecidedSays: string
    readonly why: {
      readonly low: string
      readonly partial: (values: { readonly date: Plain }) => string
      readonly unknown: string
      readonly words: string
      readonly membership: string
    }
    readonly levels: string
    readonly level: string
    readonly exactly: string
    readonly orHigher: string
    readonly levelsOfAll: string
    readonly overTime: string
    readonly from: string
    readonly to: string
    readonly step: string
    readonly steps: {
      readonly year: string
      readonly quarter: string
      readonly month: string
    }
    readonly citeSeries: string
    readonly between: string
    readonly since: string
    readonly sumsOfAll: string
    readonly citeSums: string
    readonly noSum: string
    readonly definitions: string
    readonly definitionsSay: string
    readonly more: string
    readonly less: string
    readonly same: (values: { readonly complete: 'no' | 'yes' }) => string
    readonly chosen: string
    readonly noOwners: string
    readonly notBeyond: (values: { readonly day: Plain }) => string
  }
  readonly claims: {
    readonly page: string
    readonly title: string
    readonly says: string
    readonly filters: string
    readonly text: string
    readonly textHint: string
    readonly verdict: string
    readonly quantity: string
    readonly speaker: string
    readonly all: string
    readonly document: string
    readonly found: (values: { readonly whole: 'no' | 'yes'; readonly all: number; readonly n: number }) => string
    readonly none: string
    readonly noClaims: string
    readonly noneAbout: string
    readonly quantityOf: (values: { readonly label: Plain; readonly n: number }) => string
    readonly clear: string
    readonly more: (values: { readonly n: number }) => string
  }
  readonly contradictions: {
    readonly page: string
    readonly title: string
    readonly says: string
    readonly kinds: string
    readonly all: string
    readonly none: string
    readonly noneAtAll: string
    readonly noneAbout: string
    readonly sayings: string
    readonly decisions: string
    readonly undecided: string
    readonly by: (values: { readonly who: Plain; readonly day: Plain }) => string
    readonly document: string
  }
  readonly answer: {
    readonly page: string
    readonly refused: string
    readonly refusedWay: string
    readonly ask: string
    readonly asGiven: string
    readonly now: string
    readonly since: (values: { readonly instant: Plain }) => string
    readonly same: string
    readonly changed: string
    readonly changes: string
    readonly sameNumber: string
    readonly marks: {
      readonly only: string
      readonly certain: string
      readonly open: string
      readonly level: string
      readonly since: string
      readonly sources: string
    }
    readonly more: (values: { readonly n: number }) => string
    readonly noChanges: string
    readonly asKnownNow: string
    readonly asKnownThen: string
    readonly count: (values: { readonly owner: Plain; readonly when: Plain; readonly definition: Plain }) => string
    readonly series: (values: { readonly owner: Plain; readonly from: Plain; readonly to: Plain; readonly definition: Plain }) => string
    readonly diff: (values: { readonly owner: Plain; readonly from: Plain; readonly to: Plain }) => string
    readonly claim: string
    readonly members: (values: { readonly n: number }) => string
    readonly undecided: (values: { readonly n: number }) => string
    readonly sentences: string
  }
  readonly table: {
    readonly label: (values: { readonly owner: Plain; readonly day: Plain }) => string
    readonly columns: {
      readonly name: string
      readonly region: string
      readonly level: string
      readonly since: string
      readonly certainty: string
      readonly formula: string
      readonly theirs: string
      readonly statement: string
      readonly place: string
      readonly sources: string
      readonly counted: string
    }
    readonly none: (values: { readonly complete: 'no' | 'yes' }) => string
    readonly filtered: string
    readonly unknown: string
    readonly certain: string
    readonly low: string
    readonly uncertain: string
    readonly sort: (values: { readonly column: Plain }) => string
    readonly whole: string
    readonly sentences: string
    readonly since: string
    readonly bases: {
      readonly year: string
      readonly change: string
      readonly twelve: string
    }
    readonly notCounted: string
    readonly itself: (values: { readonly owner: Plain }) => string
  }
  readonly refusal: {
    readonly actor: (values: { readonly id: Plain }) => string
    readonly actorNear: (values: { readonly id: Plain; readonly names: Plain }) => string
    readonly ladder: (values: { readonly id: Plain; readonly of: Plain; readonly known: Plain }) => string
    readonly noLadder: (values: { readonly id: Plain; readonly of: Plain }) => string
    readonly level: (values: { readonly id: Plain; readonly of: Plain; readonly known: Plain }) => string
    readonly noLevel: (values: { readonly id: Plain; readonly of: Plain }) => string
    readonly claim: (values: { readonly id: Plain }) => string
    readonly definition: (values: { readonly id: Plain; readonly of: Plain; readonly known: Plain }) => string
    readonly noDefinition: (values: { readonly id: Plain; readonly of: Plain }) => string
    readonly format: (values: { readonly text: Plain; readonly known: Plain }) => string
    readonly language: (values: { readonly text: Plain; readonly known: Plain }) => string
    readonly address: (values: { readonly text: Plain; readonly address: Plain; readonly known: Plain }) => string
    readonly nothing: (values: { readonly path: Plain }) => string
    readonly order: (values: { readonly from: Plain; readonly to: Plain }) => string
    readonly missing: (values: { readonly kind: Plain; readonly missing: Plain }) => string
    readonly word: (values: { readonly text: Plain; readonly known: Plain }) => string
    readonly parameter: (values: { readonly text: Plain; readonly known: Plain }) => string
    readonly rowsBelowOne: (values: { readonly first: Plain; readonly most: number }) => string
    readonly rows: (values: { readonly first: Plain; readonly most: number }) => string
    readonly points: (values: { readonly most: number; readonly step: Plain }) => string
    readonly cursor: (values: { readonly text: Plain }) => string
    readonly cursorOfRevision: (values: { readonly revision: Plain; readonly knownAt: Plain }) => string
    readonly cursorOfNoRow: string
    readonly date: (values: { readonly text: Plain }) => string
    readonly dateOfUnknownYear: (values: { readonly text: Plain; readonly year: Plain }) => string
    readonly dateOfNoMonth: (values: { readonly text: Plain; readonly month: Plain }) => string
    readonly dateOfNoDay: (values: { readonly text: Plain; readonly month: Plain; readonly days: Plain }) => string
    readonly dateAsNumber: (values: { readonly text: Plain }) => string
    readonly instant: (values: { readonly text: Plain }) => string
    readonly future: (values: { readonly instant: Plain; readonly revision: Plain; readonly newest: Plain }) => string
    readonly futureOfNothing: (values: { readonly instant: Plain }) => string
    readonly beforeFirst: (values: { readonly instant: Plain; readonly revision: Plain; readonly first: Plain }) => string
    readonly noRevision: (values: { readonly number: Plain; readonly newest: Plain }) => string
    readonly noPermalink: (values: { readonly text: Plain }) => string
    readonly altered: string
    readonly alteredQuestion: string
    readonly step: (values: { readonly text: Plain }) => string
    readonly lacking: (values: { readonly number: Plain; readonly instant: Plain }) => string
    readonly lackingSeed: (values: { readonly number: Plain }) => string
    readonly lackingLog: (values: { readonly number: Plain; readonly log: Plain }) => string
    readonly text: (values: { readonly found: number; readonly most: number }) => string
    readonly tokens: (values: { readonly most: number }) => string
    readonly comparisons: (values: { readonly most: number }) => string
    readonly problems: (values: { readonly most: number }) => string
    readonly tooDeep: string
    readonly nesting: (values: { readonly found: number; readonly most: number }) => string
    readonly nestingWithoutEnd: (values: { readonly most: number }) => string
    readonly aliases: (values: { readonly found: number; readonly most: number }) => string
    readonly rootFields: (values: { readonly found: number; readonly most: number }) => string
    readonly cost: (values: { readonly found: number; readonly most: number }) => string
    readonly costWithoutEnd: (values: { readonly most: number }) => string
    readonly work: (values: { readonly most: number }) => string
    readonly deadline: (values: { readonly seconds: number }) => string
    readonly values: (values: { readonly most: number }) => string
    readonly searchText: (values: { readonly found: number; readonly most: number }) => string
    readonly operation: (values: { readonly operation: Plain }) => string
    readonly body: (values: { readonly most: number }) => string
    readonly headers: (values: { readonly most: number }) => string
    readonly variables: string
    readonly notJson: string
    readonly batch: string
    readonly noQuery: string
    readonly unknownPart: (values: { readonly part: Plain; readonly known: Plain }) => string
    readonly wrongPart: (values: { readonly part: string }) => string
    readonly whichOperation: (values: { readonly known: Plain }) => string
    readonly noSuchOperation: (values: { readonly name: Plain; readonly known: Plain }) => string
    readonly method: string
    readonly methodOfPage: (values: { readonly path: Plain }) => string
    readonly accept: string
    readonly contentType: (values: { readonly given: Plain }) => string
    readonly noContentType: string
    readonly otherPage: (values: { readonly site: Plain }) => string
    readonly noHttp: string
    readonly request: string
    readonly storeAway: string
    readonly newerVersion: (values: { readonly kind: Plain; readonly id: Plain; readonly version: Plain; readonly newest: Plain }) => string
    readonly newerKind: (values: { readonly id: Plain; readonly kind: Plain; readonly version: Plain }) => string
    readonly damagedEntry: (values: { readonly id: Plain; readonly revision: Plain }) => string
    readonly damagedRevision: (values: { readonly revision: Plain }) => string
    readonly damagedStore: string
    readonly internal: (values: { readonly request: Plain }) => string
  }
  readonly unread: {
    readonly unknown: (values: { readonly name: Plain; readonly text: Plain }) => string
    readonly value: (values: { readonly part: string; readonly text: Plain }) => string
    readonly there: (values: { readonly there: Plain }) => string
    readonly close: string
  }
  readonly paper: {
    readonly address: string
  }
}

/** What brings the parts of the words that come later, in one language. */
export type Parts = { readonly [P in Exclude<keyof Words, 'page' | 'views'>]: () => Promise<{ readonly WORDS: Words[P] }> }
