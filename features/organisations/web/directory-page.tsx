import { useEffect, useState } from 'react'
import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Pager } from '#platform/web/design/pager.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { Checkbox } from '#platform/web/form/choices.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { useOffset } from '#platform/web/table/use-offset.ts'
import { exportOrganisations, listOrganisations } from '../contract.ts'
import { directoryColumns } from './directory-columns.tsx'
import { kindChoices } from './kind-label.ts'

/** The partners of the territory, once for every capability. */
export function DirectoryPage() {
  const [q, setQ] = useSearchState('q')
  const [kind, setKind] = useSearchState('type')
  const [closed, setClosed] = useSearchState('fermees')
  const [offset, setOffset] = useOffset()
  const found = useLoad(
    listOrganisations,
    { query: { q, kind, closed: closed ? 'yes' : undefined, offset } },
    { keepWhileLoading: true },
  )
  const title = t({ id: 'organisations.title', message: 'Partenaires' })
  const mayWrite = useRight('organisations.write')
  const clear = (): void => go('partenaires', 'replace')
  return (
    <>
      <PageHeader
        title={title}
        actions={
          <>
            <ExportButton
              nominative={false}
              send={({ format }) =>
                download(exportOrganisations, {
                  body: { format, filters: { q, kind, closed: closed ? 'yes' : undefined } },
                })
              }
            />
            {mayWrite && (
              <LinkButton to="partenaires/nouveau" kind="primary" icon="add">
                {t({ id: 'organisations.add', message: 'Ajouter un partenaire' })}
              </LinkButton>
            )}
          </>
        }
      />
      <div className="mb-3 flex flex-wrap items-end gap-3">
        <SearchField value={q} onSearch={setQ} />
        <div className="w-60 max-w-full">
          <Select
            label={t({ id: 'organisations.kind', message: 'Type' })}
            value={kind}
            onChange={setKind}
            empty={t({ id: 'organisations.kind-all', message: 'Tous les types' })}
            options={kindChoices()}
          />
        </div>
        <Checkbox
          label={t({ id: 'organisations.with-closed', message: 'Avec les structures fermées' })}
          value={closed === 'oui'}
          onChange={(shown) => setClosed(shown ? 'oui' : undefined)}
        />
      </div>
      <Panel label={title}>
        <Loaded from={found}>
          {({ items, total }) => (
            <Table
              caption={title}
              rows={items}
              rowKey={(row) => row.id}
              rowName={(row) => row.name}
              columns={directoryColumns()}
              sortedByServer
              onOpen={(row) => go(`partenaires/${row.id}`)}
              total={total}
              empty={
                <EmptyState
                  title={t({
                    id: 'organisations.none',
                    message: 'Aucun partenaire ne répond à ces critères.',
                  })}
                  actions={
                    <Button onClick={clear}>
                      {t({ id: 'organisations.clear', message: 'Retirer les critères' })}
                    </Button>
                  }
                />
              }
              actions={<Pager offset={offset} total={total} onChange={setOffset} />}
            />
          )}
        </Loaded>
      </Panel>
    </>
  )
}

const pauseMs = 250

/** Searches once one stops typing. */
function SearchField({
  value,
  onSearch,
}: {
  readonly value: string | undefined
  readonly onSearch: (text: string | undefined) => void
}) {
  const [text, setText] = useState(value ?? '')
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the text starts a search.
  useEffect(() => {
    if (text === (value ?? '')) return
    const timer = setTimeout(() => onSearch(text || undefined), pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <TextField
      type="search"
      label={t({ id: 'organisations.search', message: 'Nom ou SIRET' })}
      value={text}
      onChange={(typed) => setText(typed ?? '')}
      size={28}
    />
  )
}
