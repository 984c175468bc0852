import { useEffect, useState } from 'react'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { searchPeople } from '../contract.ts'
import { paths } from './paths.ts'

const pauseMs = 250

/** People found by the letters typed in Ctrl K, for who may open files. */
export function PalettePeople({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const mayRead = useRight('people.read') !== undefined
  const [fragment, setFragment] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setFragment(text.trim()), pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  const found = useLoad(searchPeople, { body: { fragment } }, { enabled: mayRead && fragment.length >= 3 })
  const items = fragment.length >= 3 ? (found.data?.items ?? []) : []
  if (items.length === 0) return null
  return (
    <section
      aria-label={t({ id: 'people.title', message: 'Personnes' })}
      className="border-t border-line py-1"
    >
      <p className="px-4 py-1 text-13 text-ink-2">{t({ id: 'people.title', message: 'Personnes' })}</p>
      <ul>
        {items.slice(0, 8).map((one) => (
          <li key={one.id}>
            <PageLink
              to={paths.person(one.id)}
              onClick={onClose}
              className="flex min-h-9 items-center justify-between gap-3 px-4 text-ink no-underline hover:bg-selected focus-visible:bg-selected"
            >
              <span>
                {one.familyName} {one.givenName}
              </span>
              <span className="text-13 text-ink-2">
                {[one.birthDate && formatDate(one.birthDate, 'numeric'), one.communeName]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
