/** An answer's permalink as it was handed out, and what it opened with. */
export interface HandedOut {
  readonly permalink: string
  /** The question in it, as the field `question` gave it. */
  readonly question: string
  /** Whether the newest revision of the seed, then the third, already answered otherwise. */
  readonly changed: boolean
  /** The answer in short, for a reader of this file: value to upper bound, the points of a series, who entered, moved, left and stayed, a verdict. */
  readonly gave: string
  /** The first half of the SHA-256 of the canonical JSON of the answer to `WHAT_IT_GAVE` in editions.test.ts. */
  readonly digest: string
}

/**
 * Thirty permalinks of the first edition, made at commit b1943cf from the seed's revisions 1, 2 and 3: counts by every definition there was, on days,
 * in months, years, decades and about a year, with a group and without, by both sides; series of each step; comparisons with a ladder named and not; and claims
 * of each kind of question, one without a question among them. They are in reports that have been printed: none is ever altered here.
 */
export const HANDED_OUT: readonly HandedOut[] = [
  {
    permalink:
      '/answers/eyJkZWZpbml0aW9uIjoiY29tcHJlaGVuc2l2ZS1vci1oaWdoZXJAMSIsImtpbmQiOiJjb3VudCIsImtub3duQXQiOiIyMDI2LTExLTI0VDE2OjAxOjAyLjUyMVoiLCJvZiI6IlZOTSIsInJldmlzaW9uIjozLCJ2YWxpZEF0IjoiMjAyNS0xMi0zMSJ9.dVqnEZBcSqkGX3a3TYK50A',
    question:
      '{"definition":"comprehensive-or-higher@1","kind":"count","knownAt":"2026-11-24T16:01:02.521Z","of":"VNM","revision":3,"validAt":"2025-12-31"}',
    changed: false,
    gave: 'Count 42 to 42',
    digest: 'bb0ed9e71952927e0b18724e00aabcb8',
  },
  {
    permalink:
      '/answers/eyJkZWZpbml0aW9uIjoiY29tcHJlaGVuc2l2ZS1vci1oaWdoZXJAMSIsImtpbmQiOiJjb3VudCIsImtub3duQXQiOiIyMDI2LTExLTI0VDE1OjM4OjE4LjE1NFoiLCJvZiI6IlZOTSIsInJldmlzaW9uIjoxLCJ2YWxpZEF0IjoiMjAyNS0xMi0zMSJ9.BnuL9RTaWIxN0uGaPDVJgw',
    question:
      '{"definition":"comprehensive-or-higher@1","kind":"count","knownAt":"2026-11-24T15:38:18.154Z","of":"VNM","revision":1,"validAt":"2025-12-31"}',
    changed: true,
    gave: 'Count 42 to 42',
    digest: 'f50d524ec765c84158785d256ca847f2',
  },
  {
    permalink:
      '/answers/eyJkZWZpbml0aW9uIjoiY29tcHJlaGVuc2l2ZS1vci1oaWdoZXJAMSIsImtpbmQiOiJjb3VudCIsImtub3duQXQiOiIyMDI2LTExLTI0VDE1OjQ2OjE4Ljc2NloiLCJvZiI6IlZOTSIsInJldmlzaW9uIjoyLCJ2YWxpZEF0IjoiMjAyNi0xMS0yNCJ9.rHVcfDcGMqoZI6KS7bAYRQ',
    question:
      '{"definition":"comprehensive-or-higher@1","kind":"count","knownAt":"2026-11-24T15:46:18.766Z","of":"VNM","revision":2,"validAt":"2026-11-24"}',
    changed: false,
    gave: 'Count 42 to 43',
    digest: '49d53589ebba6be212394926bff212ca',
  },
  {
    permalink:
      '/answers/eyJkZWZpbml0aW9uIjoic3RyYXRlZ2ljLW9yLWhpZ2hlckAxIiwia2luZCI6ImNvdW50Iiwia25vd25BdCI6IjIwMjYtMTEtMjRUMTY6MDE6MDIuNTIxWiIsIm9mIjoiVk5NIiwicmV2aXNpb24iOjMsInZhbGlkQXQiOiIyMDE1In0.nqZbaH_5uGyIVSRphDyt-w',
    question:
      '{"definition":"strategic-or-higher@1","kind":"count","knownAt":"2026-11-24T16:01:02.521Z","of":"VNM","revision":3,"validAt":"2015"}',
    changed: false,
    gave: 'Count 13 to 15',
    digest: 'cc7095eb3858b0c802435ea41b5b9bd9',
  },
  {
    permalink:
      '/answers/eyJkZWZpbml0aW9uIjoiY29tcHJlaGVuc2l2ZS1zdHJhdGVnaWNAMSIsImtpbmQiOiJjb3VudCIsImtub3duQXQiOiIyMDI2LTExLTI0VDE1OjQ2OjE4Ljc2NloiLCJvZiI6IlZOTSIsInJldmlzaW9uIjoyLCJ2YWxpZEF0IjoiMjAyNC0xMC0xNSJ9.srAEnCRwCV2SNEc-b5wZFg',
    question:
      '{"definition":"comprehensive-strategic@1","kind":"count","knownAt":"2026-11-24T15:46:18.766Z","of":"VNM","revision":2,"validAt":"2024-10-15"}',
    changed: false,
    gave: 'Count 8 to 8',
    digest: '09178ba2186bdab92455dd70f25a5a1a',
  },
  {
    permalink:
      '/answers/eyJkZWZpbml0aW9uIjoiY29tcHJlaGVuc2l2ZS1vci1oaWdoZXItYW55LWFjdG9yQDEiLCJraW5kIjoiY291bnQiLCJrbm93bkF0IjoiMjAyNi0xMS0yNFQxNjowMTowMi41MjFaIiwib2YiOiJWTk0iLCJyZXZpc2lvbiI6MywidmFsaWRBdCI6IjIwMjUtMTItMzEiLCJ3aXRoaW4iOiJnMjAifQ.itD_xp60smwc96VAhYRDsg',
    question:
      '{"definition":"comprehensive-or-higher-any-actor@1","kind":"count","knownAt":"2026-11-24T16:01:02.521Z","of":"VNM","revision":3,"validAt":"2025-12-31","within":"g20"}',
    changed: false,
    gave: 'Count 17 to 17',
    digest: '845c718dca139de6a445d30bc2fcd704',
  },
  {
    permalink:
      '/answers/eyJkZWZpbml0aW9uIjoiY29tcHJlaGVuc2l2ZS1zdHJhdGVnaWMtYW55LWFjdG9yQDEiLCJraW5kIjoiY291bnQiLCJrbm93bkF0IjoiMjAyNi0xMS0yNFQxNjowMTowMi41MjFaIiwib2YiOiJWTk0iLCJyZXZpc2lvbiI6MywidmFsaWRBdCI6IjIwMjUtMTItMzEifQ.HRrzpoIxYJxpD41mO_Pmgw',
    question:
      '{"definition":"comprehensive-strategic-any-actor@1","kind":"count","knownAt":"2026-11-24T16:01:02.521Z","of":"VNM","revision":3,"validAt":"2025-12-31"}',
    changed: false,
    gave: 'Count 14 to 14',
    digest: '2506b6001b42b06be478d26da1b361c2',
  },
  {
    permalink:
      '/answers/eyJkZWZpbml0aW9uIjoic3RyYXRlZ2ljLW9yLWhpZ2hlci1hbnktYWN0b3JAMSIsImtpbmQiOiJjb3VudCIsImtub3duQXQiOiIyMDI2LTExLTI0VDE2OjAxOjAyLjUyMVoiLCJvZiI6IlZOTSIsInJldmlzaW9uIjozLCJ2YWxpZEF0IjoiMjAxOS0wNiJ9.ixyJQWtaRJsJE5Q4ngYI9A',
    question:
      '{"definition":"strategic-or-higher-any-actor@1","kind":"count","knownAt":"2026-11-24T16:01:02.521Z","of":"VNM","revision":3,"validAt":"2019-06"}',
    changed: false,
    gave: 'Count 16 to 16',
    digest: '6f14fbde24de659f5de66785084513b7',
  },
  {
    permalink:
      '/answers/eyJkZWZpbml0aW9uIjoiY29tcHJlaGVuc2l2ZS1vci1oaWdoZXItd2l0aC1zcGVjaWFsQDEiLCJraW5kIjoiY291bnQiLCJrbm93bkF0IjoiMjAyNi0xMS0yNFQxNjowMTowMi41MjFaIiwib2YiOiJWTk0iLCJyZXZpc2lvbiI6MywidmFsaWRBdCI6IjIwMjUtMTItMzEiLCJ3aXRoaW4iOiJhc2VhbiJ9.SF2Tf1CoMDbQxTBIupTiPQ',
    question:
      '{"definition":"comprehensive-or-higher-with-special@1","kind":"count","knownAt":"2026-11-24T16:01:02.521Z","of":"VNM","revision":3,"validAt":"2025-12-31","within":"asean"}',
    changed: false,
    gave: 'Count 9 to 9',
    digest: 'ed24e631b39cc5d49a1e777c5641c85f',
  },
  {
    permalink:
      '/answers/eyJkZWZpbml0aW9uIjoiZXhhY3RseS1jb21wcmVoZW5zaXZlQDEiLCJraW5kIjoiY291bnQiLCJrbm93bkF0IjoiMjAyNi0xMS0yNFQxNjowMTowMi41MjFaIiwib2YiOiJWTk0iLCJyZXZpc2lvbiI6MywidmFsaWRBdCI6IjIwMTctMDEtMTIifQ.bCy6s-bWuYBVzp9sn763xg',
    question:
      '{"definition":"exactly-comprehensive@1","kind":"count","knownAt":"2026-11-24T16:01:02.521Z","of":"VNM","revision":3,"validAt":"2017-01-12"}',
    changed: false,
    gave: 'Count 10 to 10',
    digest: 'a0ffcb9ec05cd1c126a3842555fc7666',
  },
  {
    permalink:
      '/answers/eyJkZWZpbml0aW9uIjoiZXhhY3RseS1zdHJhdGVnaWNAMSIsImtpbmQiOiJjb3VudCIsImtub3duQXQiOiIyMDI2LTExLTI0VDE2OjAxOjAyLjUyMVoiLCJvZiI6IlZOTSIsInJldmlzaW9uIjozLCJ2YWxpZEF0IjoiMjAxM34ifQ.RokST6fu0Yvhsprz0tbmwQ',
    question:
      '{"definition":"exactly-strategic@1","kind":"count","knownAt":"2026-11-24T16:01:02.521Z","of":"VNM","revision":3,"validAt":"2013~"}',
    changed: false,
    gave: 'Count 6 to 12',
    digest: '4151b7a826db74caa73e7a53f1808947',
  },
  {
    permalink:
      '/answers/eyJkZWZpbml0aW9uIjoiY29tcHJlaGVuc2l2ZS1vci1oaWdoZXItYnktcGFydG5lckAxIiwia2luZCI6ImNvdW50Iiwia25vd25BdCI6IjIwMjYtMTEtMjRUMTY6MDE6MDIuNTIxWiIsIm9mIjoiVk5NIiwicmV2aXNpb24iOjMsInZhbGlkQXQiOiIyMDI1LTEyLTMxIn0._u--TvRB3TLr7BF-HLnp8Q',
    question:
      '{"definition":"comprehensive-or-higher-by-partner@1","kind":"count","knownAt":"2026-11-24T16:01:02.521Z","of":"VNM","revision":3,"validAt":"2025-12-31"}',
    changed: false,
    gave: 'Count 39 to 41',
    digest: '454664b934402e631bfb73cc0f3788a8',
  },
  {
    permalink:
      '/answers/eyJkZWZpbml0aW9uIjoic3RyYXRlZ2ljLW9yLWhpZ2hlci1ieS1wYXJ0bmVyQDEiLCJraW5kIjoiY291bnQiLCJrbm93bkF0IjoiMjAyNi0xMS0yNFQxNjowMTowMi41MjFaIiwib2YiOiJWTk0iLCJyZXZpc2lvbiI6MywidmFsaWRBdCI6IjIwMTktMDQiLCJ3aXRoaW4iOiJldSJ9.Kc3d-6rzSuNUKtfhPphAfA',
    question:
      '{"definition":"strategic-or-higher-by-partner@1","kind":"count","knownAt":"2026-11-24T16:01:02.521Z","of":"VNM","revision":3,"validAt":"2019-04","within":"eu"}',
    changed: false,
    gave: 'Count 5 to 5',
    digest: 'd6ee5d6874d145c2712b522439a5e239',
  },
  {
    permalink:
      '/answers/eyJkZWZpbml0aW9uIjoiY29tcHJlaGVuc2l2ZS1vci1oaWdoZXJAMSIsImtpbmQiOiJjb3VudCIsImtub3duQXQiOiIyMDI2LTExLTI0VDE2OjAxOjAyLjUyMVoiLCJvZiI6IlZOTSIsInJldmlzaW9uIjozLCJ2YWxpZEF0IjoiMjAwWCIsIndpdGhpbiI6InVuc2MtcDUifQ.J-HfnBJexBxyQTjuioXRYA',
    question:
      '{"definition":"comprehensive-or-higher@1","kind":"count","knownAt":"2026-11-24T16:01:02.521Z","of":"VNM","revision":3,"validAt":"200X","within":"unsc-p5"}',
    changed: false,
    gave: 'Count 0 to 2',
    digest: 'b954dcb1e900db8cea6cdcca26242994',
  },
  {
    permalink:
      '/answers/eyJkZWZpbml0aW9uIjoiY29tcHJlaGVuc2l2ZS1zdHJhdGVnaWNAMSIsImtpbmQiOiJjb3VudCIsImtub3duQXQiOiIyMDI2LTExLTI0VDE1OjM4OjE4LjE1NFoiLCJvZiI6IlZOTSIsInJldmlzaW9uIjoxLCJ2YWxpZEF0IjoiMjAwMS0wMy0xNSIsIndpdGhpbiI6ImcyMCJ9.XxS4KeWqwUtWdGbxFwWH4A',
    question:
      '{"definition":"comprehensive-strategic@1","kind":"count","knownAt":"2026-11-24T15:38:18.154Z","of":"VNM","revision":1,"validAt":"2001-03-15","within":"g20"}',
    changed: false,
    gave: 'Count 0 to 0',
    digest: '3999d995ec95f34d012942176559d61e',
  },
  {
    permalink:
      '/answers/eyJkZWZpbml0aW9uIjoiY29tcHJlaGVuc2l2ZS1vci1oaWdoZXJAMSIsImZyb20iOiIyMDAwIiwia2luZCI6InNlcmllcyIsImtub3duQXQiOiIyMDI2LTExLTI0VDE2OjAxOjAyLjUyMVoiLCJvZiI6IlZOTSIsInJldmlzaW9uIjozLCJzdGVwIjoiWUVBUiIsInRvIjoiMjAyNSJ9.-gQB-hShDuXmcnM56zZ3gQ',
    question:
      '{"definition":"comprehensive-or-higher@1","from":"2000","kind":"series","knownAt":"2026-11-24T16:01:02.521Z","of":"VNM","revision":3,"step":"YEAR","to":"2025"}',
    changed: false,
    gave: 'CountSeries 0 2 2 3 4 4 4 8 9 13 15 17 17 23 23 25 25 27 28 30 30 30 30 30 32 42',
    digest: 'e9a6712542805f053c31e236ba653549',
  },
  {
    permalink:
      '/answers/eyJkZWZpbml0aW9uIjoic3RyYXRlZ2ljLW9yLWhpZ2hlckAxIiwiZnJvbSI6IjIwMTAtMDEiLCJraW5kIjoic2VyaWVzIiwia25vd25BdCI6IjIwMjYtMTEtMjRUMTU6NDY6MTguNzY2WiIsIm9mIjoiVk5NIiwicmV2aXNpb24iOjIsInN0ZXAiOiJRVUFSVEVSIiwidG8iOiIyMDEyLTA2LTE1Iiwid2l0aGluIjoiZzIwIn0.-eq-58MJmIJXJ6YaQZlTfA',
    question:
      '{"definition":"strategic-or-higher@1","from":"2010-01","kind":"series","knownAt":"2026-11-24T15:46:18.766Z","of":"VNM","revision":2,"step":"QUARTER","to":"2012-06-15","within":"g20"}',
    changed: false,
    gave: 'CountSeries 5 5 6 6 6 6 6 7 7 7',
    digest: '57581b2da2ce65f836e662f19655e63e',
  },
  {
    permalink:
      '/answers/eyJkZWZpbml0aW9uIjoiY29tcHJlaGVuc2l2ZS1zdHJhdGVnaWNAMSIsImZyb20iOiIyMDIzLTAxLTAxIiwia2luZCI6InNlcmllcyIsImtub3duQXQiOiIyMDI2LTExLTI0VDE1OjM4OjE4LjE1NFoiLCJvZiI6IlZOTSIsInJldmlzaW9uIjoxLCJzdGVwIjoiTU9OVEgiLCJ0byI6IjIwMjUtMDgtMjIifQ.b7EqEhgditVgs0deCLqsvA',
    question:
      '{"definition":"comprehensive-strategic@1","from":"2023-01-01","kind":"series","knownAt":"2026-11-24T15:38:18.154Z","of":"VNM","revision":1,"step":"MONTH","to":"2025-08-22"}',
    changed: true,
    gave: 'CountSeries 4 4 4 4 4 4 4 4 5 5 6 6 6 6 7 7 7 7 7 7 7 8 9 9 9 10 12 12 13 13 13 13',
    digest: '6a661b4b363e39ff17c6cdda00cf94e5',
  },
  {
    permalink:
      '/answers/eyJkZWZpbml0aW9uIjoiY29tcHJlaGVuc2l2ZS1vci1oaWdoZXItYnktcGFydG5lckAxIiwiZnJvbSI6IjIwMTgiLCJraW5kIjoic2VyaWVzIiwia25vd25BdCI6IjIwMjYtMTEtMjRUMTY6MDE6MDIuNTIxWiIsIm9mIjoiVk5NIiwicmV2aXNpb24iOjMsInN0ZXAiOiJZRUFSIiwidG8iOiIyMDI1LTEyLTMxIiwid2l0aGluIjoiYWZyaWNhbi11bmlvbiJ9.IP3uPe_ZNKJ3bnj9-9SjKQ',
    question:
      '{"definition":"comprehensive-or-higher-by-partner@1","from":"2018","kind":"series","knownAt":"2026-11-24T16:01:02.521Z","of":"VNM","revision":3,"step":"YEAR","to":"2025-12-31","within":"african-union"}',
    changed: false,
    gave: 'CountSeries 0 0 0 0 0 0 0 0',
    digest: '868ee0b937100cf6a3970474eb41801e',
  },
  {
    permalink:
      '/answers/eyJmcm9tIjoiMjAyNC0xMi0zMSIsImtpbmQiOiJkaWZmIiwia25vd25BdCI6IjIwMjYtMTEtMjRUMTY6MDE6MDIuNTIxWiIsIm9mIjoiVk5NIiwicmV2aXNpb24iOjMsInRvIjoiMjAyNS0xMi0zMSJ9.x8UngdHS8EVoH6UigtfvSw',
    question:
      '{"from":"2024-12-31","kind":"diff","knownAt":"2026-11-24T16:01:02.521Z","of":"VNM","revision":3,"to":"2025-12-31"}',
    changed: false,
    gave: 'NetworkDiff 10 8 0 31',
    digest: '890fbd860a280ba0793ca1c528c3017f',
  },
  {
    permalink:
      '/answers/eyJmcm9tIjoiMjAyNCIsImtpbmQiOiJkaWZmIiwia25vd25BdCI6IjIwMjYtMTEtMjRUMTU6NDY6MTguNzY2WiIsIm9mIjoiVk5NIiwicmV2aXNpb24iOjIsInRvIjoiMjAyNSJ9.qkujmxVoevLAw0s1cgqEnQ',
    question: '{"from":"2024","kind":"diff","knownAt":"2026-11-24T15:46:18.766Z","of":"VNM","revision":2,"to":"2025"}',
    changed: true,
    gave: 'NetworkDiff 10 8 0 31',
    digest: '94e57393b894c6fe2f88170792c37fb1',
  },
  {
    permalink:
      '/answers/eyJmcm9tIjoiMjAxMy0wNiIsImtpbmQiOiJkaWZmIiwia25vd25BdCI6IjIwMjYtMTEtMjRUMTU6Mzg6MTguMTU0WiIsImxhZGRlciI6IlZOTS9wYXJ0bmVyc2hpcCIsIm9mIjoiVk5NIiwicmV2aXNpb24iOjEsInRvIjoiMjAxMy0xMCJ9.PbJIa7C-ZhVf_HJdVx3X4A',
    question:
      '{"from":"2013-06","kind":"diff","knownAt":"2026-11-24T15:38:18.154Z","ladder":"VNM/partnership","of":"VNM","revision":1,"to":"2013-10"}',
    changed: true,
    gave: 'NetworkDiff 4 0 0 24',
    digest: '5d5ea9c6df9322fc8fdebe6e803e56ed',
  },
  {
    permalink:
      '/answers/eyJmcm9tIjoiMTk5OS0xMi0zMSIsImtpbmQiOiJkaWZmIiwia25vd25BdCI6IjIwMjYtMTEtMjRUMTY6MDE6MDIuNTIxWiIsImxhZGRlciI6IlZOTS9wYXJ0bmVyc2hpcCIsIm9mIjoiVk5NIiwicmV2aXNpb24iOjMsInRvIjoiMjAyNS0xMi0zMSJ9.C49004uhoYZjwo92-bWxWw',
    question:
      '{"from":"1999-12-31","kind":"diff","knownAt":"2026-11-24T16:01:02.521Z","ladder":"VNM/partnership","of":"VNM","revision":3,"to":"2025-12-31"}',
    changed: false,
    gave: 'NetworkDiff 43 4 0 2',
    digest: '450cd9388d4fae0b1f2720f5969015b4',
  },
  {
    permalink:
      '/answers/eyJjbGFpbSI6ImNsYWltL2FwZWMtYmxvZy9hcGVjLW1lbWJlcnMiLCJraW5kIjoiY2xhaW0iLCJrbm93bkF0IjoiMjAyNi0xMS0yNFQxNjowMTowMi41MjFaIiwicmV2aXNpb24iOjN9.Bysezab7wiPzbd2qGAPseg',
    question:
      '{"claim":"claim/apec-blog/apec-members","kind":"claim","knownAt":"2026-11-24T16:01:02.521Z","revision":3}',
    changed: false,
    gave: 'Claim DIFFERS',
    digest: '71e07d4de781373228a4cec972c34c1f',
  },
  {
    permalink:
      '/answers/eyJjbGFpbSI6ImNsYWltL2V4cGxhaW5lZC10b2RheS1jc3Avc3RyYXRlZ2ljLTIwMTUiLCJraW5kIjoiY2xhaW0iLCJrbm93bkF0IjoiMjAyNi0xMS0yNFQxNjowMTowMi41MjFaIiwicmV2aXNpb24iOjN9.HwME9o8Psx1ja7jBPUF3Hg',
    question:
      '{"claim":"claim/explained-today-csp/strategic-2015","kind":"claim","knownAt":"2026-11-24T16:01:02.521Z","revision":3}',
    changed: false,
    gave: 'Claim CANNOT_BE_CHECKED',
    digest: '2487d922fd00134a492e342c7771d11e',
  },
  {
    permalink:
      '/answers/eyJjbGFpbSI6ImNsYWltL21pbmlzdGVyLTIwMjUvbjMtZzIwIiwia2luZCI6ImNsYWltIiwia25vd25BdCI6IjIwMjYtMTEtMjRUMTY6MDE6MDIuNTIxWiIsInJldmlzaW9uIjozfQ.fVLVJ_KGqV3pyRGkJmxFlg',
    question: '{"claim":"claim/minister-2025/n3-g20","kind":"claim","knownAt":"2026-11-24T16:01:02.521Z","revision":3}',
    changed: false,
    gave: 'Claim IMPOSSIBLE',
    digest: '3ffd7d2ae39e94319ea43bf035c5a448',
  },
  {
    permalink:
      '/answers/eyJjbGFpbSI6ImNsYWltL21pbmlzdGVyLTIwMjUvcDUtdXBncmFkZXMiLCJraW5kIjoiY2xhaW0iLCJrbm93bkF0IjoiMjAyNi0xMS0yNFQxNjowMTowMi41MjFaIiwicmV2aXNpb24iOjN9.6PPmvJLdvqZgp4bOISCFMw',
    question:
      '{"claim":"claim/minister-2025/p5-upgrades","kind":"claim","knownAt":"2026-11-24T16:01:02.521Z","revision":3}',
    changed: false,
    gave: 'Claim CANNOT_BE_CHECKED',
    digest: 'b82af57123bc46ef6e1ba1ef9871a929',
  },
  {
    permalink:
      '/answers/eyJjbGFpbSI6ImNsYWltL21pbmlzdGVyLTIwMjUvcDUtbmV0d29yayIsImtpbmQiOiJjbGFpbSIsImtub3duQXQiOiIyMDI2LTExLTI0VDE2OjAxOjAyLjUyMVoiLCJyZXZpc2lvbiI6M30.NltcnNTUkrYare05X5t8MA',
    question:
      '{"claim":"claim/minister-2025/p5-network","kind":"claim","knownAt":"2026-11-24T16:01:02.521Z","revision":3}',
    changed: false,
    gave: 'Claim AGREES',
    digest: '7c9c84b77d86f07b24ad7661dde84f59',
  },
  {
    permalink:
      '/answers/eyJjbGFpbSI6ImNsYWltL3ZvdndvcmxkLTE0NTMzMTcvcDUiLCJraW5kIjoiY2xhaW0iLCJrbm93bkF0IjoiMjAyNi0xMS0yNFQxNjowMTowMi41MjFaIiwicmV2aXNpb24iOjN9.yOlukZ8g0bJoc4OQFEvn0A',
    question: '{"claim":"claim/vovworld-1453317/p5","kind":"claim","knownAt":"2026-11-24T16:01:02.521Z","revision":3}',
    changed: false,
    gave: 'Claim AGREES',
    digest: '3783b7283638030de53612b376a1241e',
  },
  {
    permalink:
      '/answers/eyJjbGFpbSI6ImNsYWltL2Jhb3F1b2N0ZS0yOTk3NTMvYWN0aXZpdGllcyIsImtpbmQiOiJjbGFpbSIsImtub3duQXQiOiIyMDI2LTExLTI0VDE2OjAxOjAyLjUyMVoiLCJyZXZpc2lvbiI6M30.V3161cLsfVNHCSobBMqslw',
    question:
      '{"claim":"claim/baoquocte-299753/activities","kind":"claim","knownAt":"2026-11-24T16:01:02.521Z","revision":3}',
    changed: false,
    gave: 'Claim CANNOT_BE_CHECKED',
    digest: '2e3338d8660b284064b30d34723d6e21',
  },
]
