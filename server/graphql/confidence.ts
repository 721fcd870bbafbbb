import { builder } from './builder.ts'

export const ConfidenceEnum = builder.enumType('Confidence', {
  description: 'How sure a fact is. A low one counts in upper bounds only.',
  values: {
    HIGH: { value: 'high', description: 'Its sources say it plainly.' },
    MEDIUM: { value: 'medium', description: 'Its sources are weaker, or say it less plainly.' },
    LOW: { value: 'low', description: 'Do not rely on it: it counts in upper bounds only.' },
  } as const,
})
