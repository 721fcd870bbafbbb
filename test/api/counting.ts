import type { Store } from '../../server/store/store.ts'

/** How often a store was asked, since it was last looked at. */
export interface Asked {
  /** Look-ups of the head and of instants. */
  readonly lookUps: number
  /** Questions to the graph, and pages of revisions. */
  readonly questions: number
  /** Questions about what touched something. */
  readonly touched: number
  /** Anything else, by name: reading the log is for no request. */
  readonly others: readonly string[]
}

/** A store that passes everything on to another and counts what it is asked. */
export function counting(store: Store): { readonly store: Store; readonly asked: () => Asked } {
  let calls: string[] = []
  const watched = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        return (...given: unknown[]): unknown => {
          calls.push(String(name))
          return Reflect.apply(value, target, given)
        }
      },
    })
  const [log, graph] = [watched(store.log), watched(store.graph)]
  const isLookUp = (name: string): boolean => name === 'resolve' || name === 'head'
  const isQuestion = (name: string): boolean => name in store.graph || name === 'revisions'
  return {
    store: {
      log,
      graph,
      statementsSent: () => store.statementsSent(),
      check: () => store.check(),
      reachable: () => store.reachable(),
      readiness: () => store.readiness(),
      close: () => store.close(),
    },
    asked: () => {
      const seen = calls
      calls = []
      return {
        lookUps: seen.filter(isLookUp).length,
        questions: seen.filter(isQuestion).length,
        touched: seen.filter((name) => name === 'touching').length,
        others: seen.filter((name) => !isLookUp(name) && !isQuestion(name) && name !== 'touching'),
      }
    },
  }
}
