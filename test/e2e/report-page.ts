import type { Page } from 'playwright-core'

/** The count that the journeys begin with. */
export const COUNT = '/counts?of=VNM&on=2025-12-31&lang=en'

/** Waits until a selector's text has something in it. */
export const says = (page: Page, selector: string, text: string): Promise<unknown> =>
  page.waitForFunction(
    ([where, what]) =>
      [...document.querySelectorAll(where ?? '')].some((element) => element.textContent?.includes(what ?? '')),
    [selector, text],
  )

/** The permalink of a count, as known at a revision. */
export const permalinkAt = (page: Page, revision: number, on: string): Promise<string> =>
  page.evaluate(
    async ([number, day]) => {
      const ask = async (query: string) =>
        (
          await (
            await fetch('/graphql', {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify({ query }),
            })
          ).json()
        ).data
      const { revisions } = await ask('{ revisions { edges { node { number recordedAt } } } }')
      const { recordedAt } = revisions.edges.find(
        (edge: { node: { number: number } }) => edge.node.number === number,
      ).node
      const { partnerCount } = await ask(
        `{ partnerCount(of: "VNM", definition: "comprehensive-or-higher", validAt: "${day}", knownAt: "${recordedAt}") { permalink } }`,
      )
      return partnerCount.permalink as string
    },
    [revision, on] as const,
  )
