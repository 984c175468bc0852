import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Builds the browser application into `dist/web`; no inline script, so that `script-src 'self'` holds. */
export default defineConfig({
  root: here('.'),
  base: '/',
  plugins: [react(), tailwindcss()],
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The page of a participant stands apart: it must reach an old phone without the rest of the product.
    rollupOptions: { input: [here('./index.html'), here('./ma-page.html')] },
  },
  server: { proxy: { '/api': 'http://localhost:3000' } },
})
