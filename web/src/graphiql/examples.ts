/** A question to begin with, for one of the three kinds of reader. Its operation's name is the title of its tab. */
export interface Example {
  readonly query: string
  readonly variables: string
}

/** What GraphiQL opens with: the shape of a policy, the paper trail of one relation, a number ready to print. */
export const EXAMPLES: readonly Example[] = [
  {
    query: `# For the analyst: the shape of a foreign policy on a day.
# Change the day below, under Variables. A month or a year will do too.
query NetworkOnADay($of: ID!, $on: PartialDate!) {
  levelCounts(of: $of, validAt: $on) {
    level { name }
    exactly
    orHigher
  }
  network(of: $of, validAt: $on) {
    of { name }
    validAt
    knownAt
    links {
      partner { id name }
      level { name rank kind }
      since
      certain
      confidence
    }
  }
}
`,
    variables: JSON.stringify({ of: 'VNM', on: '2025-12-31' }, null, 2),
  },
  {
    query: `# For the adviser: when did one relation rise, from what, to what, by which statement, on which visit?
query HistoryOfARelation($of: ID!, $with: ID!) {
  partnership(of: $of, with: $with) {
    level { name }
    history {
      kind
      on
      from { name }
      to { name }
      skipped { name }
      crosses { id version }
      establishedBy { title signed place }
      at { name kind place from to }
      citations { source { title publisher standing readOn address } locator original asRecorded }
    }
    designations {
      side { name }
      level { name }
      formula
      formulaLanguage
      from
      confidence
    }
  }
}
`,
    variables: JSON.stringify({ of: 'VNM', with: 'GBR' }, null, 2),
  },
  {
    query: `# For the report writer: a number with its definition, its names, its sources and the footnote to print.
query CountWithNames($of: ID!, $definition: ID!, $on: PartialDate!) {
  partnerCount(of: $of, definition: $definition, validAt: $on) {
    value
    upper
    definition { id version text }
    validAt
    knownAt
    reviewedTo
    members {
      actor { name }
      level { name }
      since
      citations { source { title publisher address } }
    }
    undecided { actor { name } level { name } since }
    footnote
    permalink
  }
}
`,
    variables: JSON.stringify({ of: 'VNM', definition: 'comprehensive-or-higher', on: '2025-12-31' }, null, 2),
  },
  {
    query: `# For the analyst: every day on which a number changed, and how each definition is called.
query CountThroughTime($of: ID!, $definition: ID!) {
  partnerCountSteps(of: $of, definition: $definition) {
    from
    value
    upper
  }
  countingDefinitions(of: $of) { id version label noun isDefault }
}
`,
    variables: JSON.stringify({ of: 'VNM', definition: 'comprehensive-or-higher' }, null, 2),
  },
]
