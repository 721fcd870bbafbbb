/// <reference types="vite/client" />
import { type ListedView, VIEWS, type ViewName } from '../../views.ts'
import { broughtOnce } from '../load/attempts.ts'
import type { View } from './view.ts'

/** The views by their folders; each comes in a file of its own. */
const FOLDERS = import.meta.glob<{ readonly view: View }>('./*/view.ts')

const views = new Map(
  VIEWS.map(({ name }) => [
    name,
    broughtOnce(async () => {
      const file = await FOLDERS[`./${name}/view.ts`]?.()
      if (file === undefined) throw new Error(`web/src/views/${name}/view.ts is not there`)
      return file.view
    }),
  ]),
)

/** Brings a view; asked again it is there already. One that could not be brought is brought anew when the page tries again. */
// The list has every name there is.
export const loadView = (name: ViewName): Promise<View> => (views.get(name) as () => Promise<View>)()

/** The view that an address shows: of those at its path the one it names, else the first. */
export function viewAt(path: string, name: ViewName | null): ListedView {
  const there = VIEWS.filter((view) =>
    view.path.length > 1 && view.path.endsWith('/')
      ? path.startsWith(view.path)
      : path === view.path || path === `${view.path}/`,
  )
  return there.find((view) => view.name === name) ?? there[0] ?? VIEWS[0]
}

/** The tabs of the page at a path, in order. */
export const tabsAt = (path: string): readonly ListedView[] => VIEWS.filter((view) => view.path === path)

/** The pages that stand for themselves, each by its first view. */
export const SECTIONS: readonly ListedView[] = VIEWS.filter(
  ({ path }, at) => (path === '/' || !path.endsWith('/')) && VIEWS.findIndex((other) => other.path === path) === at,
)
