// Made from schema/words/*.json by `npm run codegen`: change a message there.

export const PARTS = {
  "en": {
    date: () => import('./en/date.ts'),
    counted: () => import('./en/counted.ts'),
    label: () => import('./en/label.ts'),
    footnote: () => import('./en/footnote.ts'),
    transition: () => import('./en/transition.ts'),
    diff: () => import('./en/diff.ts'),
    evidence: () => import('./en/evidence.ts'),
    contradiction: () => import('./en/contradiction.ts'),
    change: () => import('./en/change.ts'),
    export: () => import('./en/export.ts'),
  },
  "vi": {
    date: () => import('./vi/date.ts'),
    counted: () => import('./vi/counted.ts'),
    label: () => import('./vi/label.ts'),
    footnote: () => import('./vi/footnote.ts'),
    transition: () => import('./vi/transition.ts'),
    diff: () => import('./vi/diff.ts'),
    evidence: () => import('./vi/evidence.ts'),
    contradiction: () => import('./vi/contradiction.ts'),
    change: () => import('./vi/change.ts'),
    export: () => import('./vi/export.ts'),
  },
}
