import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import 'graphiql/style.css'
import { createRoot } from 'react-dom/client'
import './graphiql.css'
import { EXAMPLES } from './examples.ts'

const root = document.getElementById('graphiql')
if (root === null) throw new Error('graphiql.html has no element "graphiql" for the editor: add one')

const fetcher = createGraphiQLFetcher({ url: '/graphql' })

createRoot(root).render(
  <GraphiQL fetcher={fetcher} defaultTabs={EXAMPLES.map(({ query, variables }) => ({ query, variables }))} shouldPersistHeaders={false}>
    <GraphiQL.Logo>
      <a href="/">Entente</a>
    </GraphiQL.Logo>
  </GraphiQL>,
)
