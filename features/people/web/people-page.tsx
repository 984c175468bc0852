import { useDeferredValue, useState } from 'react'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import { type FoundPerson, searchPeople } from '../contract.ts'
import { reasonLabels } from './labels.ts'
import { paths } from './paths.ts'

/** Found by name only: the letters typed stay in the page, never in its address. */
export function PeoplePage() {
  const [typed, setTyped] = useState('')
  const fragment = useDeferredValue(typed.trim())
  const asks = fragment.length >= 2
  const found = useLoad(searchPeople, { body: { fragment } }, { enabled: asks, keepWhileLoading: true })
  const mayCreate = useRight('people.create') !== undefined
  const mayMerge = useRight('people.merge') !== undefined
  const title = t({ id: 'people.title', message: 'Personnes' })
  return (
    <>
      <PageHeader
        title={title}
        actions={
          <>
            {mayMerge && (
              <LinkButton to={paths.lookAlikes}>
                {t({ id: 'people.look-alikes.page', message: 'Doublons' })}
              </LinkButton>
            )}
            {mayCreate && (
              <LinkButton to={paths.newPerson} kind="primary" icon="add">
                {t({ id: 'people.new', message: 'Ouvrir un dossier' })}
              </LinkButton>
            )}
          </>
        }
      />
      <div className="mb-3 max-w-md">
        <TextField
          type="search"
          label={t({ id: 'people.search.label', message: 'Nom ou prénom' })}
          help={t({
            id: 'people.search.help',
            message: 'Deux lettres pour le début du nom, trois pour le trouver n’importe où.',
          })}
          value={typed}
          onChange={(value) => setTyped(value ?? '')}
        />
      </div>
      <Panel label={title}>
        {asks ? (
          <Loaded from={found} loading={t({ id: 'people.search.loading', message: 'Recherche…' })}>
            {(reply) => (
              <Table
                caption={title}
                rows={reply.items}
                rowKey={(row) => row.id}
                rowName={(row) => `${row.familyName} ${row.givenName}`}
                columns={columns()}
                onOpen={(row) => go(paths.person(row.id))}
                empty={
                  <EmptyState title={t({ id: 'people.search.nobody', message: 'Aucun dossier à ce nom' })}>
                    {t({
                      id: 'people.search.nobody-why',
                      message: 'Seuls les dossiers que vous pouvez ouvrir sont cherchés.',
                    })}
                  </EmptyState>
                }
              />
            )}
          </Loaded>
        ) : (
          <EmptyState title={t({ id: 'people.search.start', message: 'Tapez le début d’un nom' })}>
            {t({
              id: 'people.search.start-why',
              message: 'Chaque recherche est notée, sans le nom cherché.',
            })}
          </EmptyState>
        )}
      </Panel>
    </>
  )
}

const columns = (): readonly Column<FoundPerson>[] => [
  {
    key: 'nom',
    header: t({ id: 'people.column.person', message: 'Personne' }),
    main: true,
    cell: (row) => (
      <PageLink to={paths.person(row.id)}>
        {row.familyName} {row.givenName}
      </PageLink>
    ),
  },
  {
    key: 'naissance',
    header: t({ id: 'people.column.birth', message: 'Naissance' }),
    main: true,
    cell: (row) => (row.birthDate ? formatDate(row.birthDate, 'numeric') : ''),
  },
  {
    key: 'commune',
    header: t({ id: 'people.column.commune', message: 'Commune' }),
    cell: (row) => row.communeName ?? '',
  },
  {
    key: 'motif',
    header: t({ id: 'people.column.reason', message: 'Motif du dossier' }),
    cell: (row) => reasonLabels()[row.reason as keyof ReturnType<typeof reasonLabels>] ?? row.reason,
  },
]
