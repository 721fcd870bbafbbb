import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Where the API answers while the page is developed with `vite`; see `npm run dev`. */
const api = process.env.ENTENTE_API ?? 'http://127.0.0.1:4000'

/** Whether a module belongs to the first picture: not the editor, not Cytoscape and what draws with it, not the panels that open later. */
const isFirst = (id: string): boolean =>
  /\/(web\/src|schema)\//.test(id) &&
  !/\/(graphiql|i18n\/(en|vi)\.ts|views\/(help|states\/(Instead|TooEarly|AllFiltered|OwnersThere|words)|moves|names|newer|partner|table|time|header\/(SearchBox|KnownPicker))|ui\/(Sources|source-words|Panel|Waiting)|api\/generated\/(head|names|partner|revisions|search|table))|graph\/(GraphCanvas|elements|stylesheet|look)\.tsx?/.test(id) &&
  /\.tsx?$/.test(id)

export default defineConfig({
  root: at('.'),
  plugins: [react()],
  build: {
    outDir: at('../dist/web'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    // The content security policy lets no data: address through, so nothing is written into the style sheet.
    assetsInlineLimit: 0,
    // Every browser that reads es2022 knows modulepreload.
    modulePreload: { polyfill: false, resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []) },
    // Only the editor of /graphiql is larger, and nobody waits for it on the page.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: { page: at('index.html'), graphiql: at('graphiql.html') },
      // What the first picture needs comes in two files, not in twenty: many small files compress worse.
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'first', test: isFirst },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.PORT ?? 4001),
    strictPort: true,
    proxy: { '/graphql': api, '/healthz': api, '/readyz': api },
  },
})
