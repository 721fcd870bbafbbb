/**
 * The kinds of answers that can be cited, as the page shows them at a permalink: what the server calls the kind and its type in the API. Plain data: how a kind is
 * titled, asked again and shown is in `web/src/answers/<kind>/answer.tsx`, and which of its fields are asked for in the fragment `<type>Shown` beside it. One
 * that is added is a folder and a line here.
 */
export const ANSWERS = [
  { kind: 'count', type: 'Count' },
  { kind: 'series', type: 'CountSeries' },
  { kind: 'diff', type: 'NetworkDiff' },
  { kind: 'claim', type: 'Claim' },
] as const satisfies readonly { readonly kind: string; readonly type: string }[]
