import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from '#platform/web/api/query-client.ts'
import { startTheme } from '#platform/web/frame/theme.ts'
import { startLanguage, useLanguage } from '#platform/web/i18n/language.ts'
import { loadEnglish } from './english.ts'
import { entryFeatures } from './entry-features.ts'
import { givePlatform } from './give-platform.ts'
import { router } from './router.tsx'
import './style.css'

/** Drawn again from the top when the language changes, so that every sentence follows. */
function Bassin() {
  return (
    <QueryClientProvider client={queryClient} key={useLanguage()}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}

startTheme()
givePlatform(entryFeatures)
await startLanguage(loadEnglish)
const place = document.getElementById('bassin')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Bassin />
    </StrictMode>,
  )
}
