import { describeOnNeo4j } from '../neo4j/test-database.ts'
import { neo4jStores } from './neo4j-stores.ts'
import { storeContract } from './store-contract.ts'

describeOnNeo4j('on a real Neo4j', () => {
  storeContract('the Neo4j store', neo4jStores)
})
