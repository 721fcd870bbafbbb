import { type ComponentType, lazy } from 'react'

/** A component that comes in a file of its own, after the first picture. `name` is its name in that file. */
export const later = <Name extends string, Props>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
) => lazy(async () => ({ default: (await load())[name] }))
