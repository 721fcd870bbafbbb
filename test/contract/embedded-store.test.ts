import { afterAll } from 'vitest'
import { embeddedStores } from './embedded-stores.ts'
import { storeContract } from './store-contract.ts'

const stores = embeddedStores()
afterAll(stores.remove)

storeContract('the embedded store', stores)
