import { searchCommunes } from '#features/territory/contract.ts'
import { call } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import type { ServiceFilters } from '../contract.ts'
import { audiences, mobilisationModes, serviceKinds } from '../rules/service-lists.ts'
import { familyOptions, optionsIn } from './words.ts'

const loadCommunes = async (q: string, signal: AbortSignal) => {
  const { items } = await call(searchCommunes, { query: { q }, signal })
  return items.map((one) => ({ value: one.code, label: one.name, hint: one.postalCodes.join(', ') }))
}

/** The name of the commune whose code is in the address. */
const useCommuneName = (code: string | undefined): string | undefined =>
  useLoad(searchCommunes, { query: { q: code ?? '' } }, { enabled: code !== undefined }).data?.items.find(
    (one) => one.code === code,
  )?.name

/** What is asked for, kept in the address so that it can be sent to a colleague. */
export const useServiceFilters = () => {
  const [q, setQ] = useSearchState('mots')
  const [theme, setTheme] = useSearchState('theme')
  const [communeCode, setCommune] = useSearchState('commune')
  const [audience, setAudience] = useSearchState('public')
  const [kind, setKind] = useSearchState('type')
  const [mode, setMode] = useSearchState('mode')
  const communeName = useCommuneName(communeCode)
  const filters: ServiceFilters = {
    ...(q && { q }),
    ...(theme && { theme }),
    ...(communeCode && { communeCode }),
    ...(audience && { audience }),
    ...(kind && { kind }),
    ...(mode && { mode }),
  }
  return {
    filters,
    communeName,
    set: {
      q: setQ,
      theme: setTheme,
      commune: setCommune,
      audience: setAudience,
      kind: setKind,
      mode: setMode,
    },
  }
}

/** The six filters; each one narrows the list. */
export function ServiceFilterFields({ filters, communeName, set }: ReturnType<typeof useServiceFilters>) {
  const all = t({ id: 'services.filter.all', message: 'Tous' })
  return (
    <div className="grid gap-3 border-b border-line px-4 py-3 list:grid-cols-3" data-screen-only>
      <TextField
        label={t({ id: 'services.filter.words', message: 'Nom du service ou de la structure' })}
        type="search"
        maxLength={100}
        value={filters.q}
        onChange={(value) => set.q(value || undefined)}
      />
      <ComboBox
        label={t({ id: 'services.filter.commune', message: 'Commune de la personne' })}
        load={loadCommunes}
        value={filters.communeCode}
        onChange={set.commune}
        {...(communeName && { initialLabel: communeName })}
      />
      <Select
        label={t({ id: 'services.filter.theme', message: 'Famille de thèmes' })}
        empty={t({ id: 'services.filter.all-themes', message: 'Toutes' })}
        value={filters.theme}
        onChange={set.theme}
        options={familyOptions()}
      />
      <Select
        label={t({ id: 'services.filter.audience', message: 'Public' })}
        empty={all}
        value={filters.audience}
        onChange={set.audience}
        options={optionsIn(audiences)}
      />
      <Select
        label={t({ id: 'services.column.kind', message: 'Type' })}
        empty={all}
        value={filters.kind}
        onChange={set.kind}
        options={optionsIn(serviceKinds)}
      />
      <Select
        label={t({ id: 'services.column.modes', message: 'Pour le mobiliser' })}
        empty={all}
        value={filters.mode}
        onChange={set.mode}
        options={optionsIn(mobilisationModes)}
      />
    </div>
  )
}
