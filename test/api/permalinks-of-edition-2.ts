/** Permalinks of the second edition as they were handed out, with what each gave, digested. Printed links hold for ever: rows are added, never changed. */
export const SHORT_ONES: readonly { readonly permalink: string; readonly digest: string }[] = [
  {
    permalink: '/answers/VNM.comprehensive-or-higher.1.2025-12-31.s3.mw9sfhgwgr33',
    digest: 'bb0ed9e71952927e0b18724e00aabcb8',
  },
  {
    permalink: '/answers/VNM.comprehensive-strategic.1.2024-03-07.s3.504t0z6j0r7n',
    digest: 'd63814a51f4f3cd7a2274b7f7ec74832',
  },
  {
    permalink: '/answers/VNM.strategic-or-higher.1.2001-03.s3.17m5sgq1ggt0',
    digest: '7c7570c3dc44f2d0db3eb1a07c2ee3e2',
  },
  {
    permalink: '/answers/VNM.comprehensive-or-higher.1.2025.g20.s3.r7cnpqefjhy8',
    digest: '296c34f2acc7912fe56a0f6d9b89b87f',
  },
  {
    permalink: '/answers/VNM.comprehensive-or-higher-by-partner.1.2020-06-30.s3.cbhms59n4gjk',
    digest: '1b9f84c12d06e4b341cdcda7f4e41c00',
  },
  {
    permalink: '/answers/VNM.comprehensive-or-higher.1.2024-12-31.s2.6xz0egmtfaen',
    digest: 'f267e7eb35b89ff17ce5e894454db3ec',
  },
  {
    permalink: '/answers/series_VNM.strategic-or-higher.1.2024-01.2025-12.m.s3.fe34xtn3jry9',
    digest: '2403a21725cb71d036a4f8b1babb7856',
  },
  {
    permalink: '/answers/series_VNM.strategic-or-higher.1.2024-01.2025-12.q.s3.bc7xmv3jt59s',
    digest: 'a14fb4892609b938c0c8a83b1201f069',
  },
  {
    permalink: '/answers/series_VNM.strategic-or-higher.1.2024-01.2025-12.y.s3.nm4d2rh1kqpx',
    digest: '1ffee33bd73055db79e05d4ce642fb4b',
  },
  { permalink: '/answers/diff_VNM.2024-12-31.2025-12-31.s3.5dbk64sems6x', digest: '890fbd860a280ba0793ca1c528c3017f' },
  { permalink: '/answers/diff_VNM.2012.2013-06.s3.8hrrgj7dw9zv', digest: 'd9b2f56277c2b7d494c22b2cfc08e7ac' },
  {
    permalink: '/answers/claim_claim_apmlogix-african-union_g20-members.s3.bhpf374cw3x3',
    digest: '2e3eae44cc0389f00def6761855017e8',
  },
  {
    permalink: '/answers/claim_claim_apec-blog_apec-members.s3.4wa4mv4v5kp1',
    digest: '71e07d4de781373228a4cec972c34c1f',
  },
  {
    permalink: '/answers/claim_claim_minister-2025_n3-g20.s3.8kh9jccdtkfe',
    digest: '3ffd7d2ae39e94319ea43bf035c5a448',
  },
  {
    permalink: '/answers/claim_claim_baoquocte-299753_activities.s3.dac59b5mhb8m',
    digest: '2e3338d8660b284064b30d34723d6e21',
  },
]
