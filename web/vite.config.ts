import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { firstModules } from './first-modules.ts'
import { VIEWS } from './views.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Where the API answers while the page is developed with `vite`; see `npm run dev`. */
const api = process.env.ENTENTE_API ?? 'http://127.0.0.1:4000'

/** What is in the page's first file: our modules that the first picture needs, those of the view that the plain address shows among them, and React. */
const first = firstModules(at('src/main.tsx'), at(`src/views/${VIEWS[0].name}/view.ts`))
const isFirst = (id: string): boolean => first.has(id) || /\/node_modules\/(react|react-dom|scheduler)\//.test(id)

/** The editor's address while developing, as the server has it. */
const editorAddress: Plugin = {
  name: 'editor-address',
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      if (request.url?.split('?')[0] === '/graphiql') request.url = '/graphiql.html'
      next()
    })
  },
}

/** The icon in the page itself: browsers ask for one that is not at every change of the address or the title, so at every step through time. */
const iconInPage: Plugin = {
  name: 'icon-in-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html.replace(
        '/icon.svg',
        `data:image/svg+xml,${encodeURIComponent(readFileSync(at('public/icon.svg'), 'utf8').trim())}`,
      ),
  },
}

const build = {
  outDir: at('../dist/web'),
  emptyOutDir: false,
  target: 'es2022',
  // The content security policy lets no data: address through, so nothing is written into the style sheet.
  assetsInlineLimit: 0,
  // Every browser that reads es2022 knows modulepreload.
  modulePreload: {
    polyfill: false,
    resolveDependencies: (_: string, files: string[], { hostType }: { hostType: string }) =>
      hostType === 'html' ? files : [],
  },
  // Only the editor of /graphiql is larger, and nobody waits for it on the page.
  chunkSizeWarningLimit: 1500,
}

/**
 * The page and the editor of /graphiql are built apart: what they share would come in files of its own, which the page
 * would have to load before its first picture.
 */
export default defineConfig(({ command }) => ({
  root: at('.'),
  // Under whatever path the page is: scripts and styles find each other by where they are, and the server writes the path into the page.
  base: command === 'build' ? './' : '/',
  // The built page does not speak to React's developer tools: what would is left out of its first file.
  define: command === 'build' ? { __REACT_DEVTOOLS_GLOBAL_HOOK__: 'undefined' } : {},
  plugins: [react(), editorAddress, iconInPage],
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'editor']) {
        const environment = builder.environments[name]
        if (environment !== undefined) await builder.build(environment)
      }
    },
  },
  environments: {
    client: {
      build: {
        ...build,
        emptyOutDir: true,
        manifest: true,
        rolldownOptions: {
          input: { page: at('index.html') },
          // What the first picture needs comes in one file, not in twenty: many small files compress worse.
          output: {
            codeSplitting: {
              groups: [{ name: 'page', test: isFirst }],
            },
          },
        },
      },
    },
    editor: {
      consumer: 'client',
      build: {
        ...build,
        manifest: 'graphiql-manifest.json',
        rolldownOptions: { input: { graphiql: at('graphiql.html') } },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.PORT ?? 4001),
    strictPort: true,
    proxy: {
      '^/answers/.*[.](csv|xlsx|md|json|jsonld|atom)([?]|$)': api,
      '/counts/': api,
      '/graphql': api,
      '/healthz': api,
      '/readyz': api,
    },
  },
}))
