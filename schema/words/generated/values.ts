// Made from schema/words/*.json by `npm run codegen`: change a message there.

/** A value that is shown as it is. */
export type Plain = string | number

/** Every message, with the values that it wants; null where it wants none. One that only some cases of a message say may be absent. */
export interface Values {
  readonly 'date.day': { readonly date: Date }
  readonly 'date.month': { readonly date: Date }
  readonly 'date.year': { readonly date: Date }
  readonly 'date.decade': { readonly year: Plain }
  readonly 'date.century': { readonly year: Plain }
  readonly 'date.about': { readonly date: Plain }
  readonly 'date.on': { readonly exact: 'no' | 'yes'; readonly date: Plain }
  readonly 'counted.noun': { readonly n: number }
  readonly 'counted.nouns': null
  readonly 'label.orHigher': { readonly level: Plain }
  readonly 'label.mark': { readonly mark: 'anyActor' | 'higher' | 'lower' | 'sectoral' | 'special' | 'theirs' }
  readonly 'footnote.count': { readonly number: Plain; readonly noun: Plain; readonly owner: Plain; readonly day: Plain }
  readonly 'footnote.series': { readonly noun: Plain; readonly owner: Plain; readonly from: Plain; readonly to: Plain }
  readonly 'footnote.range': { readonly least: number; readonly most: number }
  readonly 'footnote.within': { readonly group: Plain }
  readonly 'footnote.noMembers': null
  readonly 'footnote.definition': { readonly name: Plain; readonly version: Plain }
  readonly 'footnote.undecided': { readonly names: Plain }
  readonly 'footnote.known': { readonly day: Plain; readonly revision: Plain }
  readonly 'footnote.reviewed': { readonly day: Plain }
  readonly 'footnote.unreviewed': null
  readonly 'footnote.sources': { readonly n: number }
  readonly 'transition.entry': { readonly who: Plain; readonly to: Plain; readonly when: Plain }
  readonly 'transition.upgrade': { readonly who: Plain; readonly from: Plain; readonly to: Plain; readonly when: Plain }
  readonly 'transition.deepening': { readonly who: Plain; readonly before: 'none' | 'some'; readonly to: Plain; readonly formal: 'no' | 'yes'; readonly formula?: Plain | undefined; readonly when: Plain }
  readonly 'transition.downgrade': { readonly who: Plain; readonly from: Plain; readonly to: Plain; readonly when: Plain }
  readonly 'transition.lapse': { readonly who: Plain; readonly from: Plain; readonly when: Plain }
  readonly 'transition.weak': null
  readonly 'diff.nothing': { readonly from: Plain; readonly to: Plain; readonly noun: Plain }
  readonly 'diff.unchanged': { readonly n: number; readonly noun: Plain }
  readonly 'diff.stock': { readonly definition: Plain; readonly sum: Plain; readonly settled: 'no' | 'yes'; readonly open?: Plain | undefined }
  readonly 'diff.reviewed': { readonly day: Plain }
  readonly 'evidence.noQuestion': { readonly said: Plain }
  readonly 'evidence.noBounds': { readonly said: Plain; readonly found: Plain }
  readonly 'evidence.impossible': { readonly said: Plain; readonly definition: Plain; readonly whole: number }
  readonly 'evidence.found': { readonly found: Plain }
  readonly 'evidence.beside': { readonly counts: Plain }
  readonly 'evidence.differs': { readonly said: Plain; readonly found: Plain; readonly residual: Plain }
  readonly 'evidence.agrees': { readonly said: Plain; readonly found: Plain }
  readonly 'evidence.undecided': { readonly said: Plain; readonly found: Plain; readonly open: Plain }
  readonly 'evidence.range': { readonly least: number; readonly most: number }
  readonly 'evidence.count': { readonly number: Plain; readonly definition: Plain; readonly grouped: 'no' | 'yes'; readonly group?: Plain | undefined }
  readonly 'evidence.moves': { readonly entries: number; readonly upgrades: number }
  readonly 'contradiction.reason': { readonly kind: 'DEFINITION' | 'IMPOSSIBLE' | 'ISSUER' | 'ONE_LABEL_TWO_CONCEPTS' | 'SCOPE' | 'STATUS' | 'TYPO' | 'VALUE'; readonly what: Plain; readonly settled?: 'no' | 'yes' | undefined; readonly corrected?: Plain | undefined }
  readonly 'contradiction.saying': { readonly said: Plain; readonly whom: 'none' | 'some'; readonly population?: Plain | undefined; readonly by: 'none' | 'some'; readonly speaker?: Plain | undefined }
  readonly 'change.added': { readonly about: Plain; readonly id: Plain }
  readonly 'change.withdrawn': { readonly about: Plain; readonly id: Plain }
  readonly 'change.corrected': { readonly about: Plain; readonly id: Plain; readonly fields: Plain }
  readonly 'change.revision': { readonly number: Plain; readonly day: Plain; readonly reason: Plain }
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
  readonly 'export.since': null
  readonly 'export.certain': null
  readonly 'export.undecided': null
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
}

/** The parts that the messages are loaded by: what a key begins with. */
export type Part = 'date' | 'counted' | 'label' | 'footnote' | 'transition' | 'diff' | 'evidence' | 'contradiction' | 'change' | 'export'
