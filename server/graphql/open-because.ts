import type { OPEN_BECAUSE } from '../queries/open-because.ts'
import { builder } from './builder.ts'

export const OpenBecauseEnum = builder.enumType('OpenBecause', {
  description: 'What leaves it open whether an actor is counted: the first that holds, in this order.',
  values: {
    SPAN: {
      value: 'SPAN',
      description:
        'Of the days asked for it is counted on some for certain and on others certainly not: that it differs is known.',
    },
    OTHER_SIDE_UNKNOWN: {
      value: 'OTHER_SIDE_UNKNOWN',
      description:
        'The definition goes by the partner’s words, and none that is known would count it: only words that are not known might.',
    },
    MEMBERSHIP: {
      value: 'MEMBERSHIP',
      description: 'Whether it was a member of the group asked about depends on a date or a weak fact.',
    },
    CONFIDENCE: { value: 'CONFIDENCE', description: 'A fact of low confidence decides it.' },
    DATE: { value: 'DATE', description: 'A date decides it that is known by month or year only, or not at all.' },
  } satisfies Record<(typeof OPEN_BECAUSE)[number], unknown>,
})
