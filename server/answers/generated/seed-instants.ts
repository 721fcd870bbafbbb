// Made from seed/log by `npm run codegen`.

/** When each of the seed's revisions was recorded, the first one first. */
export const SEED_INSTANTS: readonly string[] = [
  '2026-11-24T15:38:18.154Z',
  '2026-11-24T15:46:18.766Z',
  '2026-11-24T16:01:02.521Z',
  '2026-11-27T04:54:23.477Z',
  '2026-11-27T05:03:48.302Z',
  '2026-11-27T05:06:06.763Z',
  '2026-11-27T05:15:27.259Z',
  '2026-11-27T05:28:58.300Z',
  '2026-11-27T11:57:35.337Z',
  '2026-11-27T20:44:13.539Z',
  '2026-11-27T21:42:15.958Z',
]
