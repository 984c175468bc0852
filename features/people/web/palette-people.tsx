import { useEffect, useMemo, useState } from 'react'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { type PaletteGroup, usePaletteGroup } from '#platform/web/frame/palette-options.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { type FoundPerson, searchPeople } from '../contract.ts'
import { paths } from './paths.ts'

const pauseMs = 250
const most = 8

/** People found by the letters typed in Ctrl K, for who may open files; they join the palette's own list. */
export function PalettePeople({ text }: { readonly text: string }) {
  const mayRead = useRight('people.read') !== undefined
  const [fragment, setFragment] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setFragment(text.trim()), pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  const asks = mayRead && fragment.length >= 3
  const { data } = useLoad(searchPeople, { body: { fragment } }, { enabled: asks, onFocus: 'keep' })
  const items = asks ? data?.items : undefined
  usePaletteGroup(
    'people',
    useMemo(() => groupOf(items ?? []), [items]),
  )
  return null
}

const groupOf = (items: readonly FoundPerson[]): PaletteGroup | undefined =>
  items.length === 0
    ? undefined
    : {
        label: t({ id: 'people.title', message: 'Personnes' }),
        options: items.slice(0, most).map((one) => ({
          key: one.id,
          label: `${one.familyName} ${one.givenName}`,
          detail: [one.birthDate && formatDate(one.birthDate, 'numeric'), one.communeName]
            .filter(Boolean)
            .join(', '),
          run: () => go(paths.person(one.id)),
        })),
      }
