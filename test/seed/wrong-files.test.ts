import { describe, expect, it } from 'vitest'
import { problemLine } from '../../seed/problem.ts'
import { validateFacts } from '../../seed/validate.ts'
import { CITED, edited, extended, type Files, SMALL_SEED, seedFolder } from './small-seed.ts'

const problemsOf = async (files: Files): Promise<string[]> =>
  (await validateFacts(seedFolder(files))).problems.map(problemLine)

const partnership = (part: string, by: string): Files => edited('partnerships/VNM-FRA.yaml', part, by)
const FRA = 'seed/facts/partnerships/VNM-FRA.yaml'
const designation = (fields: string): Files => ({
  'partnerships/VNM-FRA.yaml': SMALL_SEED['partnerships/VNM-FRA.yaml'].replace(
    'instruments:',
    `  - { ${fields} }\ninstruments:`,
  ),
})

it('finds nothing wrong with a clean seed, Norway and its language included', async () => {
  expect(await problemsOf({})).toEqual([])
})

it.each([
  'javascript:alert(document.domain)//',
  'data:text/html,x',
  'ftp://example.org/report',
  '//example.org/report',
  'https://example.org/a report',
])('refuses the address %s of a source, which is behind a link', async (address) => {
  const [problem, ...more] = await problemsOf(
    edited('sources.yaml', 'title: Official', `address: ${JSON.stringify(address)}, title: Official`),
  )
  expect(more).toEqual([])
  expect(problem).toContain('an address begins with https:// or http://')
})

describe('a file that is no good text', () => {
  it.each<[string, Files, string[]]>([
    ['empty', { 'new.yaml': '' }, ['seed/facts/new.yaml: holds nothing: write facts in it or delete it']],
    [
      'only a remark',
      { 'new.yaml': '# nothing yet\n' },
      ['seed/facts/new.yaml: holds nothing: write facts in it or delete it'],
    ],
    [
      'an empty mapping',
      { 'new.yaml': '{}\n' },
      ['seed/facts/new.yaml: holds nothing: write facts in it or delete it'],
    ],
    [
      'a BOM',
      { 'sources.yaml': `\uFEFF${SMALL_SEED['sources.yaml']}` },
      ['seed/facts/sources.yaml:1: begins with a byte order mark (BOM): save the file as UTF-8 without BOM'],
    ],
    [
      'not UTF-8',
      { 'new.yaml': Buffer.from('# one\n# Qu\xe9bec\n', 'latin1') },
      ['seed/facts/new.yaml: not UTF-8: a byte on line 2 is no part of any character; save the file as UTF-8'],
    ],
    [
      'UTF-16',
      { 'new.yaml': Buffer.from('\uFEFFsources: []\n', 'utf16le') },
      ['seed/facts/new.yaml: not UTF-8: a byte on line 1 is no part of any character; save the file as UTF-8'],
    ],
    [
      'tabs as indentation',
      { 'new.yaml': 'sources:\n\t- id: other\n\t  standing: press\n' },
      ['seed/facts/new.yaml:2: a tab (and on 1 more line: 3): write spaces, two for each step of indentation'],
    ],
    [
      'a tab in a line',
      edited('sources.yaml', 'title: Official', 'title:\tOfficial'),
      ['seed/facts/sources.yaml:2: a tab: write spaces, two for each step of indentation'],
    ],
    [
      'an open quote',
      { 'new.yaml': 'sources:\n  - id: "other\n' },
      [
        'seed/facts/new.yaml:3: not YAML: Missing closing "quote; check indentation, quotes and brackets here and on the line before',
      ],
    ],
    [
      'a key twice',
      edited('sources.yaml', 'standing: official', 'standing: official, standing: press'),
      ['seed/facts/sources.yaml:2: the key "standing" stands twice in one mapping: keep one of them'],
    ],
    [
      'two documents',
      { 'sources.yaml': `${SMALL_SEED['sources.yaml']}---\nsources: []\n` },
      ['seed/facts/sources.yaml:3: a second document begins here (---): put each document in a file of its own'],
    ],
    [
      'an alias',
      edited('sources.yaml', 'id: gazette, title: Official gazette', 'id: &g gazette, title: *g'),
      [
        'seed/facts/sources.yaml:2: sources.0.title: the alias *g: aliases are not part of the format; write the value out',
      ],
    ],
    [
      'a tag',
      edited('sources.yaml', 'title: Official', 'title: !name Official'),
      ['seed/facts/sources.yaml:2: Unresolved tag: !name: tags are not part of the format; write the value without'],
    ],
    [
      'another ending',
      { 'new.yml': 'sources: []\n' },
      ['seed/facts/new.yml: only files that end in .yaml are read: rename it'],
    ],
    [
      'a list',
      { 'new.yaml': '- id: other\n' },
      [
        expect.stringMatching(
          /^seed\/facts\/new\.yaml:1: is not a mapping of collections: begin with one of activities, attributions, /,
        ) as string,
      ],
    ],
  ])('%s', async (_, files, sentences) => {
    expect(await problemsOf(files)).toEqual(sentences)
  })

  it('does not call references into a file of wrong bytes dangling', async () => {
    const latin = Buffer.from(`# Qu\xe9bec\n${SMALL_SEED['sources.yaml']}`, 'latin1')
    expect(await problemsOf({ 'sources.yaml': latin })).toEqual([
      expect.stringMatching(/^seed\/facts\/sources\.yaml: not UTF-8: /),
    ])
  })

  it('does not call references into a file with wrong syntax dangling', async () => {
    const files = { 'sources.yaml': `${SMALL_SEED['sources.yaml']}  - { id: other, standing: press\n` }
    expect(await problemsOf(files)).toEqual([expect.stringMatching(/^seed\/facts\/sources\.yaml:\d: not YAML: /)])
  })
})

describe('an entry that misses its shape', () => {
  it.each<[string, Files, string[]]>([
    [
      'an unknown collection',
      { 'new.yaml': 'sorces:\n  - { id: other, standing: press }\n' },
      ['seed/facts/new.yaml:1: sorces: "sorces" is no collection; did you mean "sources"?'],
    ],
    [
      'a collection that is no list',
      { 'new.yaml': 'sources:\n  id: other\n' },
      ['seed/facts/new.yaml:2: sources: is not a list: write one entry a line, each beginning with `- id:`'],
    ],
    [
      'an entry that is no mapping',
      { 'new.yaml': 'sources:\n  - other\n' },
      ['seed/facts/new.yaml:2: sources.0: is not a mapping: write the fields of one statement, beginning with `- id:`'],
    ],
    [
      'an unknown key',
      partnership('from: 2009', 'form: 2009'),
      [`${FRA}:6: designations.0.form: "form" is no key of a designation; did you mean "from"?`],
    ],
    [
      'an unknown key within',
      edited('counting.yaml', 'special: false', 'special: false, specials: true'),
      [
        'seed/facts/counting.yaml:7: countingDefinitions.0.rule.specials: "specials" is no key of `rule`; did you mean "special"?',
      ],
    ],
    [
      'a text under what is no language tag',
      edited('ladders/vnm.yaml', 'vi: Quan hệ', 'vi: Quan hệ, French: Partenariats'),
      [
        'seed/facts/ladders/vnm.yaml:4: ladders.0.names.French: "French" is no language tag: a language is a BCP 47 tag such as en, vi or fr',
      ],
    ],
    [
      'a text that is not in English',
      edited('ladders/vnm.yaml', 'en: Partnerships, vi', 'vi'),
      ['seed/facts/ladders/vnm.yaml:4: ladders.0.names.en: en is missing: a ladder needs it'],
    ],
    [
      'an empty text in one of its languages',
      edited('ladders/vnm.yaml', 'vi: Quan hệ', "vi: Quan hệ, fr: ''"),
      ['seed/facts/ladders/vnm.yaml:4: ladders.0.names.fr: is empty: write its text or leave the key out'],
    ],
    [
      'a form of a noun that no language has',
      edited('ladders/vnm.yaml', 'version: 1', 'version: 1, noun: { en: { one: mission, plural: missions } }'),
      [
        'seed/facts/ladders/vnm.yaml:4: ladders.0.noun.en.other: other is missing: a ladder needs it',
        'seed/facts/ladders/vnm.yaml:4: ladders.0.noun.en.plural: "plural" is no key of `noun.en`; it has zero, one, two, few, many, other',
      ],
    ],
    [
      'a wrong default, once for all that take it',
      partnership('designations: { partnership', 'designations: { wording: x, partnership'),
      [
        expect.stringMatching(
          /VNM-FRA\.yaml:2: defaults\.designations\.wording: "wording" is no key of a designation; it has /,
        ) as string,
      ],
    ],
    [
      'a default that cannot be read, once for all that take it',
      partnership('side: VNM', 'side: no'),
      [`${FRA}:2: defaults.designations.side: no without quotes is a boolean to YAML 1.1 (Norway's "no"): write 'no'`],
    ],
    [
      'no source',
      partnership(
        'partner: FRA, confidence: high, citations: [{ source: gazette, locator: page 1 }]',
        'partner: FRA, confidence: high',
      ),
      [`${FRA}:4: partnerships.0.citations: cites no source: a statement names at least one under \`citations\``],
    ],
    [
      'an empty list of sources',
      edited('groups/un.yaml', 'citations: [{ source: gazette, locator: page 1 }] }\nmem', 'citations: [] }\nmem'),
      [
        'seed/facts/groups/un.yaml:2: organizations.0.citations: cites no source: a statement names at least one under `citations`',
      ],
    ],
    [
      'a citation without a locator',
      edited('counting.yaml', 'source: gazette, locator: page 2', 'source: gazette'),
      [
        'seed/facts/counting.yaml:9: countingDefinitions.0.citations.0.locator: the citation of "gazette" has no locator: say where in it the fact stands ("para. 3", "headline", "whole page")',
      ],
    ],
    [
      'no id',
      partnership('id: VNM-FRA/VNM/2009-comprehensive, ', ''),
      [`${FRA}:6: designations.0.id: has no id: write one, which stays through corrections`],
    ],
    [
      'no confidence',
      edited('counting.yaml', '    confidence: high\n', ''),
      [
        'seed/facts/counting.yaml:2: countingDefinitions.0.confidence: says nothing of confidence: write high, medium or low',
      ],
    ],
    [
      'a word that is none of those',
      edited('counting.yaml', 'confidence: high\n', 'confidence: hihg\n'),
      [
        'seed/facts/counting.yaml:8: countingDefinitions.0.confidence: "hihg" is not one of high, medium, low; did you mean "high"?',
      ],
    ],
    [
      'a field that is missing',
      partnership('owner: VNM, ', ''),
      [`${FRA}:4: partnerships.0.owner: owner is missing: a partnership needs it`],
    ],
    [
      'a field without value',
      partnership('from: 2009', 'from: '),
      [`${FRA}:6: designations.0.from: from has no value: write its value or leave the key out`],
    ],
    [
      'null as a text',
      edited('sources.yaml', 'title: Official gazette', 'title: null'),
      [
        "seed/facts/sources.yaml:2: sources.0.title: null is null in YAML: quote it ('null') if the text is meant, else leave the key out",
      ],
    ],
    [
      'a number where a text is due',
      edited('actors.yaml', "m49: '704'", 'm49: 004'),
      ["seed/facts/actors.yaml:2: states.0.m49: 004 is a number where a text is due: write it in quotes, '004'"],
    ],
    [
      'true where a text is due',
      edited('actors.yaml', 'text: Norge', 'text: true'),
      ["seed/facts/actors.yaml:6: names.0.text: true is a boolean where a text is due: write it in quotes, 'true'"],
    ],
    [
      'a text where a number is due',
      edited('ladders/vnm.yaml', 'rank: 2', "rank: '2'"),
      ['seed/facts/ladders/vnm.yaml:7: levels.1.rank: "2" is a text where a number is due'],
    ],
    [
      'a number that is not whole',
      edited('ladders/vnm.yaml', 'rank: 2', 'rank: 1.5'),
      ['seed/facts/ladders/vnm.yaml:7: levels.1.rank: 1.5 is no whole number where a whole number is due'],
    ],
    [
      "Norway's no as a language",
      edited('actors.yaml', "language: 'no'", 'language: no'),
      [
        "seed/facts/actors.yaml:6: names.0.language: no without quotes is a boolean to YAML 1.1 (Norway's \"no\"): write 'no'",
      ],
    ],
    [
      "Norway's NO as a text",
      edited('actors.yaml', 'text: Norge', 'text: NO'),
      [
        "seed/facts/actors.yaml:6: names.0.text: NO without quotes is a boolean to YAML 1.1 (Norway's \"no\"): write 'NO'",
      ],
    ],
    [
      'a text in decomposed form',
      edited('ladders/vnm.yaml', 'vi: Quan hệ', `vi: ${'Quan hệ'.normalize('NFD')}`),
      [
        'seed/facts/ladders/vnm.yaml:4: ladders.0.names.vi: the text "Quan hệ" is not in Unicode\'s composed form (NFC): save it as NFC',
      ],
    ],
    [
      'a day that is none',
      partnership('from: 2009', 'from: 2009-02-30'),
      [
        `${FRA}:6: designations.0.from: "2009-02-30" is not a date: 2009-02 has 28 days; write a day, month or year such as 2025-10-29, 2013-06, 2004 or 2008~`,
      ],
    ],
    [
      'words for a date',
      partnership('from: 2009', 'from: yesterday'),
      [
        `${FRA}:6: designations.0.from: "yesterday" is not a date: write a day, month or year such as 2025-10-29, 2013-06, 2004 or 2008~`,
      ],
    ],
    [
      'a code that is none',
      edited('actors.yaml', 'iso3: FRA', 'iso3: fr'),
      ['seed/facts/actors.yaml:3: states.1.iso3: "fr" is no iso3: write three capitals such as VNM'],
    ],
    [
      'an id of wrong letters',
      edited('groups/un.yaml', 'id: un/VNM', "id: 'un/Việt Nam'"),
      [
        'seed/facts/groups/un.yaml:4: memberships.0.id: "un/Việt Nam": an id is made of ASCII letters, digits and . _ ~ @ / -',
      ],
    ],
    [
      'a rule without levels',
      edited('counting.yaml', '{ atLeast: VNM/partnership/strategic }', '{ from: VNM/partnership/strategic }'),
      [
        'seed/facts/counting.yaml:7: countingDefinitions.0.rule.levels: {"from":"VNM/partnership/strategic"} is no rule about levels: write { atLeast: <a rung> } or { exactly: <a level> }',
      ],
    ],
  ])('%s', async (_, files, sentences) => {
    expect(await problemsOf(files)).toEqual(sentences)
  })
})

describe('facts that do not fit together', () => {
  it.each<[string, Files, string[]]>([
    [
      'an id twice',
      extended('sources.yaml', '  - { id: VNM, standing: press }\n'),
      [
        'seed/facts/sources.yaml:3: warning: sources.1.id: nothing cites the source "VNM": cite it, or delete it',
        'seed/facts/sources.yaml:3: sources.1.id: the id "VNM" is taken by seed/facts/actors.yaml:2: give one of the two another id',
      ],
    ],
    [
      'a dangling reference',
      partnership('level: VNM/partnership/strategic', 'level: VNM/partnership/strategc'),
      [
        `${FRA}:7: designations.1.level: "VNM/partnership/strategc" stands for nothing in the files, where a level is due; did you mean "VNM/partnership/strategic"?`,
      ],
    ],
    [
      'a dangling reference like nothing there is',
      partnership('owner: VNM, partner: FRA', 'owner: VNM, partner: portugal'),
      [
        `${FRA}:4: partnerships.0.partner: "portugal" stands for nothing in the files, where an actor is due: state it, or name one that is stated`,
      ],
    ],
    [
      'a source that is none',
      edited('counting.yaml', 'source: gazette, locator: page 2', 'source: gazete, locator: page 2'),
      [
        'seed/facts/counting.yaml:9: countingDefinitions.0.citations.0.source: "gazete" stands for nothing in the files, where a source is due; did you mean "gazette"?',
      ],
    ],
    [
      'a reference to the wrong kind',
      partnership('establishedBy: VNM-FRA/2013-statement', 'establishedBy: VNM-FRA'),
      [
        `${FRA}:7: designations.1.establishedBy: "VNM-FRA" is a partnership (${FRA}:4) where an instrument is due: name one`,
      ],
    ],
    [
      'membership of a State',
      edited('groups/un.yaml', 'group: un, member', 'group: FRA, member'),
      [
        'seed/facts/groups/un.yaml:4: memberships.0.group: "FRA" is a State (seed/facts/actors.yaml:3) where an organization or a group is due: name one',
      ],
    ],
    [
      'a side that is neither',
      designation('id: x, side: NOR, level: VNM/partnership/strategic, from: 2020'),
      [`${FRA}:8: designations.2.side: NOR is neither side of VNM-FRA: write VNM or FRA`],
    ],
    [
      'a second owner on whom pages open',
      {
        ...edited('ladders/vnm.yaml', 'version: 1', 'version: 1, front: true'),
        'ladders/fra.yaml': `ladders:\n  - { id: FRA/ties, owner: FRA, version: 1, front: true, names: { en: Ties }, ${CITED} }\n`,
      },
      [
        expect.stringMatching(
          /pages open on one owner, and \S+ \(\S+\) says \w+ already: leave out one `front`$/,
        ) as string,
      ],
    ],
    [
      "a level of another's ladder",
      {
        'ladders/fra.yaml': `ladders:\n  - { id: FRA/ties, owner: FRA, version: 1, names: { en: Ties, vi: Quan hệ }, ${CITED} }\nlevels:\n  - { id: FRA/ties/close, ladder: FRA/ties, levelKind: rung, rank: 1, names: { en: Close, vi: Gần }, ${CITED} }\n`,
        ...designation('id: x, side: FRA, level: FRA/ties/close, from: 2020'),
      },
      [
        `${FRA}:8: designations.2.level: FRA/ties/close is on a ladder of FRA, and VNM-FRA is kept by VNM: name a level of a ladder of VNM`,
      ],
    ],
    [
      'a sectoral level without a sector',
      designation('id: x, level: VNM/partnership/sectoral, from: 2020'),
      [`${FRA}:8: designations.2.sector: VNM/partnership/sectoral is sectoral, and no sector is named: add \`sector\``],
    ],
    [
      'a sector on a rung',
      partnership('from: 2009', 'from: 2009, sector: climate'),
      [
        `${FRA}:6: designations.0.sector: VNM/partnership/comprehensive is not sectoral (rung): leave the sector "climate" out, or name a sectoral level`,
      ],
    ],
    [
      'a language without a formula',
      partnership('from: 2009', 'from: 2009, formulaLanguage: vi'),
      [
        `${FRA}:6: designations.0.formulaLanguage: formulaLanguage vi without a formula: write the formula, or leave the language out`,
      ],
    ],
    [
      'one designation twice',
      designation('id: x, level: VNM/partnership/comprehensive, from: 2009'),
      [`${FRA}:8: designations.2.id: x says nothing that ${FRA}:6 does not say: keep one, with the citations of both`],
    ],
    [
      'the code of a country as a language',
      edited('ladders/vnm.yaml', 'vi: Quan hệ', 'vn: Quan hệ'),
      [
        'seed/facts/ladders/vnm.yaml:4: ladders.0.names.vn: "vn" is the tag of no language: a language is a BCP 47 tag such as en, vi or fr',
      ],
    ],
    [
      'an end before the beginning',
      edited('groups/un.yaml', 'from: 1977-09-20', 'from: 1977-09-20, to: 1977-08'),
      [
        'seed/facts/groups/un.yaml:4: memberships.0.to: to 1977-08 is before from 1977-09-20: `from` is the first day in it and `to` the first day out',
      ],
    ],
    [
      'an end on the first day',
      edited('groups/un.yaml', 'from: 1977-09-20', 'from: 1977-09-20, to: 1977-09-20'),
      [
        'seed/facts/groups/un.yaml:4: memberships.0.to: to 1977-09-20 is from 1977-09-20 itself, so that it held on no day: `from` is the first day in it and `to` the first day out',
      ],
    ],
    [
      'a source read before it was published',
      edited('sources.yaml', 'published: 2004', 'published: 2004, readOn: 2003-12-31'),
      [
        'seed/facts/sources.yaml:2: sources.0.readOn: readOn 2003-12-31 is before published 2004: `readOn` is the day on which somebody read it for us',
      ],
    ],
    [
      'two rungs from one day',
      designation('id: x, level: VNM/partnership/comprehensive, from: 2013-09-25'),
      [
        `${FRA}:8: designations.2.from: two rung designations of VNM in VNM-FRA overlap: VNM-FRA/VNM/2013-strategic and x both begin on 2013-09-25; correct one of the two days (${FRA}:7)`,
      ],
    ],
    [
      'a rung with an end after the next one',
      partnership('from: 2009', 'from: 2009, to: 2014'),
      [
        `${FRA}:7: designations.1.from: two rung designations of VNM in VNM-FRA overlap: VNM-FRA/VNM/2009-comprehensive (until 2014) runs into VNM-FRA/VNM/2013-strategic (from 2013-09-25); leave \`to\` out where the next one takes its place (${FRA}:6)`,
      ],
    ],
    [
      'a partnership in two files',
      { 'partnerships/again.yaml': `partnerships:\n  - { id: again, owner: VNM, partner: FRA, ${CITED} }\n` },
      [
        `seed/facts/partnerships/again.yaml:2: partnerships.0.partner: the partnership of VNM with FRA is stated already as VNM-FRA (${FRA}:4): keep one of the two`,
      ],
    ],
    [
      'a partnership in two files under one id',
      { 'partnerships/again.yaml': `partnerships:\n  - { id: VNM-FRA, owner: VNM, partner: FRA, ${CITED} }\n` },
      [
        `seed/facts/partnerships/again.yaml:2: partnerships.0.id: two files state the partnership VNM-FRA, this one and ${FRA}:4: bring both together in one`,
      ],
    ],
    [
      "a designation in another partnership's file",
      {
        'partnerships/VNM-NOR.yaml': `partnerships:\n  - { id: VNM-NOR, owner: VNM, partner: NOR, ${CITED} }\ndesignations:\n  - { id: x, partnership: VNM-FRA, side: VNM, level: VNM/partnership/strategic, from: 2020, ${CITED} }\n`,
      },
      [
        `seed/facts/partnerships/VNM-NOR.yaml:4: designations.0.partnership: two files state the partnership VNM-FRA: move x to ${FRA}, or name the partnership of this file`,
      ],
    ],
    [
      'an actor with itself',
      partnership('owner: VNM, partner: FRA', 'owner: VNM, partner: VNM'),
      [`${FRA}:4: partnerships.0.partner: VNM is its own partner: name the other actor`],
    ],
    [
      'two rungs of one rank',
      edited('ladders/vnm.yaml', 'rank: 2', 'rank: 1'),
      [
        'seed/facts/ladders/vnm.yaml:7: levels.1.rank: two rungs of VNM/partnership have the rank 1, VNM/partnership/comprehensive (seed/facts/ladders/vnm.yaml:6) and VNM/partnership/strategic: give one another rank',
      ],
    ],
    [
      'a rung without rank',
      edited('ladders/vnm.yaml', 'rank: 2, ', ''),
      [
        'seed/facts/ladders/vnm.yaml:7: levels.1.rank: the rung VNM/partnership/strategic has no rank: give it one (1 is the lowest)',
      ],
    ],
    [
      'a special level with a rank',
      edited('ladders/vnm.yaml', 'levelKind: special', 'levelKind: special, rank: 3'),
      [
        'seed/facts/ladders/vnm.yaml:8: levels.2.rank: VNM/partnership/special is special and has the rank 3: only rungs have one; leave it out',
      ],
    ],
    [
      'a definition not named for its version',
      edited('counting.yaml', 'version: 1', 'version: 2'),
      [
        'seed/facts/counting.yaml:2: countingDefinitions.0.id: the id "strategic-or-higher@1" is not "<definition>@<version>": write "strategic-or-higher@2"',
      ],
    ],
    [
      'a threshold that is no rung',
      edited('counting.yaml', 'atLeast: VNM/partnership/strategic', 'atLeast: VNM/partnership/special'),
      [
        'seed/facts/counting.yaml:7: countingDefinitions.0.rule.levels.atLeast: VNM/partnership/special is special, and a threshold is a rung: name a rung, or write { exactly: VNM/partnership/special }',
      ],
    ],
    [
      'a new version of a definition on another ladder',
      {
        'ladders/fra.yaml': `ladders:\n  - { id: FRA/partnership, owner: FRA, version: 1, names: { en: Partnership, vi: Đối tác }, ${CITED} }\nlevels:\n  - { id: FRA/partnership/strategic, ladder: FRA/partnership, names: { en: Strategic, vi: Chiến lược }, levelKind: rung, rank: 1, ${CITED} }\ncountingDefinitions:\n  - { id: strategic-or-higher@2, definition: strategic-or-higher, version: 2, ladder: FRA/partnership, texts: { en: x, vi: x }, rule: { population: states, levels: { atLeast: FRA/partnership/strategic }, special: false, sectoral: false, side: owner }, ${CITED} }\n`,
      },
      [
        'seed/facts/ladders/fra.yaml:6: countingDefinitions.0.ladder: strategic-or-higher@2 counts on FRA/partnership and strategic-or-higher@1 (seed/facts/counting.yaml:2) on VNM/partnership: one name would have two meanings; give it another name, such as FRA/partnership/strategic-or-higher',
      ],
    ],
    [
      "a claim that is counted by another owner's definition",
      {
        'claims.yaml': `claims:\n  - { id: c, about: FRA, text: { en: x, vi: x }, quantity: partners, measure: count, value: 1, qualifier: exactly, lower: 1, upper: 1, period: "2004", question: { kind: count, of: FRA, definition: strategic-or-higher@1, validAt: 2004 }, ${CITED} }\n`,
      },
      [
        'seed/facts/claims.yaml:2: claims.0.question.definition: strategic-or-higher@1 counts on VNM/partnership, a ladder of VNM, and the question is about FRA: name a definition of a ladder of FRA',
      ],
    ],
    [
      'a code that is another area’s',
      {
        'actors.yaml': SMALL_SEED['actors.yaml']
          .replace('id: FRA, iso3', 'id: FRA, iso2: FR, iso3')
          .replace('id: NOR, iso3', 'id: NOR, iso2: FR, iso3'),
      },
      ['seed/facts/actors.yaml:4: states.2.iso2: iso2 FR is the code of FRA: give each area its own'],
    ],
    [
      'facts that are whole up to no day',
      edited('counting.yaml', 'reviewedTo: 2025-12-31, ', ''),
      [
        'seed/facts/counting.yaml:11: coverage.0.whole: facts are whole up to a day, and none is given: add reviewedTo, or write whole: false',
      ],
    ],
    [
      'a source that nothing cites, which refuses nothing',
      extended('sources.yaml', '  - { id: other, standing: press }\n'),
      ['seed/facts/sources.yaml:3: warning: sources.1.id: nothing cites the source "other": cite it, or delete it'],
    ],
  ])('%s', async (_, files, sentences) => {
    expect(await problemsOf(files)).toEqual(sentences)
  })

  it.each<[string, Files]>([
    [
      'an end in the month of the beginning',
      edited('groups/un.yaml', 'from: 1977-09-20', 'from: 1977-09-20, to: 1977-09'),
    ],
    [
      'a new formula on the rung that holds',
      designation('id: x, level: VNM/partnership/strategic, formula: enhanced, from: 2013-09-25'),
    ],
    ['a special relation beside a rung', designation('id: x, level: VNM/partnership/special, from: 2013-09-25')],
    [
      'sectors beside a rung and each other',
      {
        'partnerships/VNM-FRA.yaml': SMALL_SEED['partnerships/VNM-FRA.yaml'].replace(
          'instruments:',
          '  - { id: x, level: VNM/partnership/sectoral, sector: climate, from: 2013-09-25 }\n' +
            '  - { id: z, level: VNM/partnership/sectoral, sector: trade, from: 2013-09-25 }\ninstruments:',
        ),
      },
    ],
    ['words that name no level', designation('id: x, formula: true friends, formulaLanguage: en, from: 2013-09-25')],
    [
      "the other side's rung from the same day",
      designation('id: x, side: FRA, level: VNM/partnership/comprehensive, from: 2013-09-25'),
    ],
    ['an end in the year of the next beginning', partnership('from: 2009', 'from: 2009, to: 2013')],
    ['two rungs in one year', designation('id: x, level: VNM/partnership/comprehensive, from: 2013')],
    ['texts in a third language', edited('ladders/vnm.yaml', 'vi: Quan hệ', 'vi: Quan hệ, fr: Partenariats')],
    ['texts in English alone', edited('ladders/vnm.yaml', ', vi: Quan hệ', '')],
    [
      'what a count by a ladder counts',
      edited('ladders/vnm.yaml', 'version: 1', 'version: 1, noun: { en: { one: mission, other: missions } }'),
    ],
    ['Windows line ends', { 'sources.yaml': SMALL_SEED['sources.yaml'].replaceAll('\n', '\r\n') }],
  ])('lets pass %s', async (_, files) => {
    expect(await problemsOf(files)).toEqual([])
  })
})

it('lists the problems of all files at once', async () => {
  const problems = await problemsOf({
    ...edited('actors.yaml', "m49: '704'", 'm49: 704'),
    ...edited('groups/un.yaml', 'role: member', 'role: members'),
    'new.yaml': '',
    ...partnership('side: VNM', 'side: NOR'),
  })
  expect(problems.map((line) => line.split(':')[0])).toEqual([
    'seed/facts/actors.yaml',
    'seed/facts/groups/un.yaml',
    'seed/facts/new.yaml',
    FRA,
  ])
})
