/**
 * The views of the page, in the order of their tabs. Plain data, read by the server (at which addresses there is a page) and by the page (sections, tabs, keys,
 * help, prefetching), which finds the rest of each view in `web/src/views/<name>/view.ts`. One that is added is a folder and a line here.
 *
 * `path` is where a view stands: those of one path are tabs of one page, told apart by `view=` in its address, of which the first is shown where none is named;
 * a path that ends in "/" is the page of every address below it. `key` chooses a tab.
 */
export const VIEWS = [
  { name: 'network', path: '/', key: '1' },
  { name: 'table', path: '/', key: '2' },
  { name: 'counts', path: '/counts', key: null },
  { name: 'claims', path: '/claims', key: null },
  { name: 'contradictions', path: '/contradictions', key: null },
  { name: 'answer', path: '/answers/', key: null },
] as const satisfies readonly { readonly name: string; readonly path: `/${string}`; readonly key: string | null }[]

/** One of the views. */
export type ListedView = (typeof VIEWS)[number]
/** What a view goes by in addresses, folders and messages. */
export type ViewName = ListedView['name']
