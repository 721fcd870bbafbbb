import type { ComponentType } from 'react'
import type { Standings } from '../day/standing.ts'
import type { Question } from '../question/question.ts'
import type { Workspace } from '../workspace/use-workspace.ts'

/** What a view of the workspace is given. */
export interface Shown {
  readonly question: Question
  readonly workspace: Workspace
  /** The question of the network with all its defaults: what a view asks besides it asks with these. */
  readonly asked: Asked
  /** Who stands where; null where the view does not need it and it is not there. */
  readonly standings: Standings | null
  /** Changes whenever the colours do. */
  readonly theme: string
  /** Whether a change of level is shown as a movement. */
  readonly animated: boolean
  readonly onSelect: (partner: string | null) => void
}

/** Whose network, on which day, as known when. */
export interface Asked {
  readonly of: string
  readonly ladder: string | null
  /** The day; of a month or year its last. */
  readonly on: string
  /** The day, month or year as it was asked for. */
  readonly said: string
  readonly known: string | null
}

/** What of that which the workspace shares a view is drawn from: it waits for this and for nothing else. */
export type Need = 'seats' | 'standings' | 'transitions'

/** A tab of the workspace. */
export interface TabView {
  readonly needs: readonly Need[]
  readonly Body: ComponentType<Shown>
  /** What stands beside it where no panel is open; where a view has none, what changed. */
  readonly Aside?: ComponentType<Shown>
}

/** A page of its own. */
export interface PageView {
  readonly Page: ComponentType
}

/** How a view is shown; `view.ts` in its folder exports one. */
export type View = TabView | PageView
