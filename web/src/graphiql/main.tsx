import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import 'graphiql/style.css'
import { createRoot } from 'react-dom/client'
import './graphiql.css'
import { linkTo } from '../base.ts'
import { EXAMPLES } from './examples.ts'

const root = document.getElementById('graphiql')
if (root === null) throw new Error('graphiql.html has no element "graphiql" for the editor: add one')

const fetcher = createGraphiQLFetcher({ url: linkTo('/graphql') })

// GraphiQL gives a first tab its question and forgets its variables; in tabs of an earlier visit they are the reader's own.
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null
const [first] = EXAMPLES
const variables = isFirstVisit && first !== undefined ? { variables: first.variables } : {}

createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={EXAMPLES.map(({ query, variables }) => ({ query, variables }))}
    defaultEditorToolsVisibility="variables"
    shouldPersistHeaders={false}
    {...variables}
  >
    <GraphiQL.Logo>
      <a href={linkTo('/')}>Entente</a>
    </GraphiQL.Logo>
  </GraphiQL>,
)
