import type { TransitionKind } from '../api/generated/types.ts'

/** `noun` is what a ladder's relations are with, in the plural: "partners". */
const range = (least: number, most: number, noun: string): string =>
  least === most ? `${least} ${noun}` : `${least} to ${most} ${noun}`

/** A few names as people list them: "Slovakia", "Slovakia and Chile", "Slovakia, Chile and 3 more". */
const listed = (names: readonly string[]): string => {
  if (names.length <= 1) return names[0] ?? ''
  if (names.length <= 3) return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`
}

/** The page's words in English. Every other language has the same keys. */
export const en = {
  title: (owner: string, day: string): string => `${owner} on ${day} · Entente`,
  tagline: 'Foreign relations as a graph: every number with its names, its day and its sources.',
  skip: 'Skip to the network',
  close: 'Close',
  again: 'Try again',

  header: {
    label: 'Whose network, on which day, as known when',
    owner: 'Owner',
    on: 'On',
    known: 'As known',
    knownNow: 'as known now',
    knownAt: (n: number, day: string): string => `as known at revision ${n} (${day})`,
    knownInstant: (instant: string): string => `as known on ${instant}`,
    search: 'Search partners',
    searchHint: 'Search … /',
    found: (n: number): string => (n === 1 ? '1 found' : `${n} found`),
    nothingFound: (text: string): string =>
      `Nothing is called “${text}”. Names in any language, former ones and codes are searched.`,
    noPartner: (owner: string): string => `no relation with ${owner} recorded`,
    keepsLadder: 'has a network of its own',
    language: 'Language',
    theme: 'Colours',
    themes: { system: 'Colours as the system has them', light: 'Light colours', dark: 'Dark colours' },
    help: 'Keys and signs',
    dayHint: 'A day, month or year: 2025-10-29, 2025-10, 2025',
  },

  views: { label: 'What to show' },

  count: {
    which: 'Which ones, counted how?',
    label: 'How many',
    number: range,
    /** What a definition counts, by its label: "comprehensive partnership or higher". */
    at: (label: string): string => `at ${label}`,
    /** Before a day; before a month or year. */
    on: (exact: boolean): string => (exact ? 'on' : 'in'),
    because: (names: readonly string[]): string => `because of ${listed(names)}`,
    reviewed: (day: string): string =>
      `The facts have been gone through up to ${day}; changes after it may be missing.`,
    unreviewed: 'How far the facts have been gone through is not stated.',
  },

  legend: {
    title: 'Levels',
    hint: 'Choose which to show',
    exactly: 'exactly',
    orHigher: 'or higher',
    none: 'No level on this day',
    all: 'Show all levels',
    only: (level: string): string => `Only ${level}`,
    statesOnly: 'Numbers count States only; organizations are drawn and not counted.',
    signs: 'Signs',
    uncertain: 'Date leaves it open',
    doubtful: 'Low confidence',
    organization: 'Organization, not a State',
    beside: 'Sectoral beside its level',
    value: (least: number, most: number): string => (least === most ? `${least}` : `${least}–${most}`),
  },

  network: {
    label: (owner: string, day: string, n: number, noun: string): string =>
      `Network of ${owner} on ${day}: ${n} ${noun}. Arrow keys walk, Enter opens.`,
    at: (name: string, level: string, since: string | null): string =>
      since === null ? `${name}: ${level}, since a day that no source gives.` : `${name}: ${level} since ${since}.`,
    none: (name: string): string => `${name}: no level on this day.`,
    uncertain: 'The dates known leave this open on this day.',
    doubtful: 'It rests on a source of low confidence.',
    beside: 'A sectoral relation stands beside it.',
    loading: 'The network is on its way.',
    slow: 'The server is taking its time.',
  },

  time: {
    label: 'Time',
    slider: 'Day',
    previous: 'Previous change',
    next: 'Next change',
    play: 'Play the changes',
    pause: 'Pause',
    today: 'Today',
    noneOn: 'No change on this day.',
    bars: (n: number, from: string, to: string): string => `${n} changes from ${from} to ${to}`,
  },

  moves: {
    title: 'What changed',
    upTo: (day: string): string => `Latest first, up to ${day}`,
    next: 'Next',
    sentence: (kind: TransitionKind, name: string, from: string, to: string, when: string): string =>
      ({
        ENTRY: `${name} entered at ${to} (${when}).`,
        UPGRADE: `${name} rose from ${from} to ${to} (${when}).`,
        DEEPENING: `${name} was deepened: ${to} (${when}).`,
        DOWNGRADE: `${name} went down from ${from} to ${to} (${when}).`,
        LAPSE: `${name} left ${from} (${when}).`,
      })[kind],
    kinds: {
      ENTRY: 'Entry',
      UPGRADE: 'Upgrade',
      DEEPENING: 'Deepening',
      DOWNGRADE: 'Downgrade',
      LAPSE: 'Lapse',
    } satisfies Record<TransitionKind, string>,
    noneYet: 'Nothing had changed by this day.',
  },

  states: {
    notLoaded: 'A part of the page could not be loaded.',
    reload: 'Load the page again',
    wrongDay: (text: string): string => `“${text}” is not a day.`,
    wrongDayRemedy: 'Write a day, month or year that exists: 2025-10-29, 2025-10 or 2025.',
    unreachable: 'The server does not answer.',
    broken: 'The server could not answer.',
    refused: 'The server refused the question.',
    stale: 'What you see is the last answer. It is asked again by itself.',
  },

  footer: {
    revision: (n: number, day: string): string => `Revision ${n}, ${day}`,
    explore: 'Ask in GraphQL',
    data: 'Facts with sources, CC BY 4.0',
  },
}

/** All words of the page in one language. */
export type Words = typeof en
