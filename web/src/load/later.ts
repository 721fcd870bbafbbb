import { type ComponentType, createElement, use } from 'react'
import { Boundary } from '../ui/Boundary.tsx'
import { broughtOnce } from './attempts.ts'

/** A component that comes in a file of its own, after the first picture; `bring` brings it before it is needed. */
export type LaterComponent<Props> = ComponentType<Props> & { readonly bring: () => Promise<unknown> }

/** Makes such a component. `name` is its name in its file. One whose file could not be loaded is loaded anew when the page tries again; see `Boundary`. */
export function later<Name extends string, Props extends object>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): LaterComponent<Props> {
  const bring = broughtOnce<ComponentType<Props>>(async () => (await load())[name])
  return Object.assign((props: Props) => createElement(use(bring()), props), { bring })
}

/** Such a component that takes nothing else of the page with it: where it cannot be loaded or shown its place is empty until it can. */
export function laterAlone<Name extends string, Props extends object>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): LaterComponent<Props> {
  const Part = later(load, name)
  return Object.assign((props: Props) => createElement(Boundary, { fallback: null }, createElement(Part, props)), {
    bring: Part.bring,
  })
}
