import type { Store } from '../../server/store/store.ts'

/** How a test opens one kind of store. Each test closes what it opens. */
export interface StoresUnderTest {
  /** A store that holds nothing; what an earlier one held is gone. */
  openEmpty(options?: { readonly clock?: () => Date }): Promise<Store>
  /** Another store on the data of the last empty one, as a second process would open it, or the same one later. */
  openAgain(options?: { readonly clock?: () => Date }): Promise<Store>
}

/** A clock that shows what it is set to, and goes backwards where it is told to. */
export class SettableClock {
  now = Date.parse('2026-01-01T00:00:00.000Z')
  readonly read = (): Date => new Date(this.now)
}
