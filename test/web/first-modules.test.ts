import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { firstModules } from '../../web/first-modules.ts'

it('the first file of the page holds what runs before the first picture, and nothing that is imported later', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const first = [...firstModules(`${root}web/src/main.tsx`, `${root}web/src/views/network/view.ts`)].map((path) =>
    path.slice(root.length),
  )
  expect(first).toEqual(
    expect.arrayContaining([
      'web/src/main.tsx',
      'web/src/App.tsx',
      'web/src/workspace/Workspace.tsx',
      'web/views.ts',
      'web/src/views/network/NetworkView.tsx',
      'web/src/graph/NetworkPicture.tsx',
      'schema/time/date-text.ts',
    ]),
  )
  expect(
    first.filter((path) => /views\/(?!network\/)\w+\/|Handles|GraphCanvas|i18n\/(en|vi)\.ts|graphiql/.test(path)),
  ).toEqual([])
})
