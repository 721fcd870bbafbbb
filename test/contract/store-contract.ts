import { graphContract } from './graph-contract.ts'
import { logContract } from './log-contract.ts'
import type { StoresUnderTest } from './stores-under-test.ts'
import { touchingContract } from './touching-contract.ts'
import { versionsContract } from './versions-contract.ts'

/** What any store promises: each promise of the ports as a case. A bug found in one store becomes a case here, for all. */
export function storeContract(name: string, stores: StoresUnderTest): void {
  logContract(name, stores)
  graphContract(name, stores)
  touchingContract(name, stores)
  versionsContract(name, stores)
}
