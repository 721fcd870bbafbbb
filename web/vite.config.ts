import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Where the API answers while the page is developed with `vite`; see `npm run dev`. */
const api = process.env.ENTENTE_API ?? 'http://127.0.0.1:4000'

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
    // Only the editor of /graphiql is larger, and nobody waits for it on the page.
    chunkSizeWarningLimit: 1500,
    rollupOptions: { input: { page: at('index.html'), graphiql: at('graphiql.html') } },
  },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.PORT ?? 4001),
    strictPort: true,
    proxy: { '/graphql': api, '/healthz': api, '/readyz': api },
  },
})
