import { listDiagnoses } from '#features/pathways/contract.ts'
import { paths as pathwayPaths } from '#features/pathways/web/public.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Pager } from '#platform/web/design/pager.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam, useSearchState } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { useOffset } from '#platform/web/table/use-offset.ts'
import { findServicesFor } from '../contract.ts'
import { NoService } from './no-service.tsx'
import { paths } from './paths.ts'
import { serviceColumns } from './service-columns.tsx'
import { familyOptions, themeWord } from './words.ts'

/** From a brake to a service: those that cover the commune of the person, and why each one fits. */
export function PersonServicesPage() {
  const personId = usePageParam('personId')
  const [theme, setTheme] = useSearchState('theme')
  const [offset, setOffset] = useOffset()
  const found = useLoad(
    findServicesFor,
    { params: { personId }, query: { ...(theme && { theme }), offset } },
    { keepWhileLoading: true },
  )
  const title = t({ id: 'services.find', message: 'Trouver un service' })
  return (
    <>
      <PageHeader
        title={title}
        actions={
          <LinkButton to={paths.orientations(personId)}>
            {t({ id: 'services.orientations.see', message: 'Voir ses orientations' })}
          </LinkButton>
        }
        crumbs={[
          { label: t({ id: 'services.file', message: 'Dossier' }), to: pathwayPaths.person(personId) },
        ]}
      />
      <Panel label={title}>
        <Loaded from={found}>
          {({ items, total, kept, communeName, pathwayId }) => (
            <>
              <div className="grid gap-2 border-b border-line px-4 py-3">
                <ThemeField pathwayId={pathwayId} theme={theme} onChange={setTheme} />
                <p className="text-13 text-ink-2">
                  {communeName
                    ? t({
                        id: 'services.find.place',
                        message: 'Les services les plus proches de {place} viennent en premier.',
                        values: { place: communeName },
                      })
                    : t({
                        id: 'services.find.no-place',
                        message: 'La commune de la personne n’est pas notée : la zone n’est pas comparée.',
                      })}
                </p>
              </div>
              <Table
                caption={title}
                columns={serviceColumns(communeName ?? '', personId, theme)}
                rows={items}
                rowKey={(one) => one.id}
                rowName={(one) => one.name}
                total={total}
                sortedByServer
                actions={<Pager offset={offset} total={total} onChange={setOffset} />}
                empty={<NoService kept={kept} />}
              />
            </>
          )}
        </Loaded>
      </Panel>
    </>
  )
}

/** Her brakes under way first, then the families. */
function ThemeField({
  pathwayId,
  theme,
  onChange,
}: {
  readonly pathwayId: string
  readonly theme: string | undefined
  readonly onChange: (theme: string | undefined) => void
}) {
  const { data } = useLoad(listDiagnoses, { params: { pathwayId } }, { onFocus: 'keep' })
  const brakes = (data?.items[0]?.lines ?? [])
    .filter(({ rating }) => rating === 'strong' || rating === 'moderate')
    .map(({ themeCode }) => themeCode)
  const own = [...new Set([...brakes, ...(theme?.includes('--') ? [theme] : [])])]
  return (
    <Select
      label={t({ id: 'services.find.theme', message: 'Frein ou thème' })}
      empty={t({ id: 'services.filter.all', message: 'Tous' })}
      value={theme}
      onChange={onChange}
      options={[...own.map((code) => ({ value: code, label: themeWord(code) })), ...familyOptions()]}
    />
  )
}
