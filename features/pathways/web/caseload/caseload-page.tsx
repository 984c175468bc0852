import { useMemo, useState } from 'react'
import { download } from '#platform/web/api/call.ts'
import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { FilterChips } from '#platform/web/design/filter-chips.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Pager } from '#platform/web/design/pager.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { type Command, useCommands } from '#platform/web/frame/command.ts'
import { today as dayToday } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { useSelection } from '#platform/web/table/selection.ts'
import { Table } from '#platform/web/table/table.tsx'
import { useOffset } from '#platform/web/table/use-offset.ts'
import { exportCaseload } from '../../contract/caseload.ts'
import { readCaseloadSummary } from '../../contract/caseload-summary.ts'
import { NewPersonButton } from '../new-person-button.tsx'
import { paths } from '../paths.ts'
import { ActsPanel } from './acts-panel.tsx'
import { BulkActions } from './bulk-actions.tsx'
import { caseloadColumns, columnChoices } from './columns.tsx'
import { ColumnsMenu } from './columns-menu.tsx'
import { useCaseloadFilters } from './filters.ts'
import { FollowUpsButton } from './follow-ups-button.tsx'
import { SaveView } from './save-view.tsx'
import { CaseloadTabs } from './tabs.tsx'
import { useCaseloadRows, usePausedText } from './use-caseload-rows.ts'

/** The participants that a référent follows, the longest not seen first. */
export function CaseloadPage() {
  const { timeZone, memberId } = useTerritory()
  const today = dayToday(timeZone)
  const filters = useCaseloadFilters()
  const [text, setText] = useState<string>()
  const name = usePausedText(text)
  const [offset, setOffset] = useOffset(name)
  const [columnText] = useSearchState('colonnes')
  const mayExport = useRight('exchanges.export') !== undefined
  const leads = useRight('pathways.assign') !== undefined
  const selection = useSelection()
  const list = useCaseloadRows(filters.query, name, offset)
  const summary = useLoad(readCaseloadSummary, { query: { memberId: filters.query.memberId } })
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        key: 'note',
        label: t({ id: 'pathways.note', message: 'Noter un échange' }),
        shortcut: 'n',
        run: () => go(paths.note),
      },
    ],
    [],
  )
  useCommands(commands)
  const shownColumns = columnText?.split(',') ?? columnChoices
  const held = summary.data
  const title =
    filters.query.memberId && held
      ? t({ id: 'pathways.caseload.of', message: 'File active de {name}', values: { name: held.memberName } })
      : t({ id: 'pathways.caseload.title', message: 'Ma file active' })
  return (
    <>
      <PageHeader
        title={title}
        {...(filters.query.memberId && leads
          ? {
              crumbs: [
                {
                  label: t({ id: 'pathways.caseloads.title', message: 'Files actives' }),
                  to: paths.caseloads,
                },
              ],
            }
          : {})}
        detail={
          held &&
          t({
            id: 'pathways.caseload.detail',
            message:
              '{open, plural, one {# personne} other {# personnes}}{suspended, plural, =0 {} one {, dont # suspendue} other {, dont # suspendues}}. Quotité {etp} %, soit {perEtp} par temps plein ; repère du protocole : {from} à {to}.',
            values: {
              open: held.open,
              suspended: held.suspended,
              etp: held.etpHundredths,
              perEtp: held.perEtp === null ? '–' : formatNumber(held.perEtp),
              from: held.mark.from,
              to: held.mark.to,
            },
          })
        }
        actions={
          <>
            <NewPersonButton />
            {held && (leads || held.memberId === memberId) && (
              <LinkButton to={paths.workingTime(held.memberId)}>
                {t({ id: 'pathways.absences.note', message: 'Noter une absence' })}
              </LinkButton>
            )}
            {held && <FollowUpsButton of={held.memberId} count={held.followUps} />}
            <ColumnsMenu shown={shownColumns} />
            {mayExport && (
              <ExportButton
                nominative
                send={(chosen) =>
                  download(exportCaseload, {
                    body: { ...chosen, filters: { ...filters.query, ...(name !== undefined && { name }) } },
                  })
                }
              />
            )}
          </>
        }
      />
      <CaseloadTabs
        filters={filters}
        counts={held?.counts}
        columns={shownColumns}
        longMonths={held?.longMonths}
      />
      <Panel label={title}>
        <div className="flex flex-wrap items-end gap-2 border-b border-line px-4 py-2">
          <TextField
            label={t({ id: 'pathways.caseload.name', message: 'Nom dans cette liste' })}
            type="search"
            size={20}
            value={text}
            onChange={setText}
          />
          <Select
            label={t({ id: 'pathways.caseload.commune', message: 'Commune' })}
            empty={t({ id: 'pathways.caseload.every-commune', message: 'Toutes' })}
            options={(held?.communes ?? []).map(({ code, name, count }) => ({
              value: code,
              label: `${name} (${count})`,
            }))}
            value={filters.query.communeCode}
            onChange={filters.setCommune}
          />
          <Select
            label={t({ id: 'pathways.caseload.qpv', message: 'Quartier prioritaire' })}
            empty={t({ id: 'pathways.caseload.both', message: 'Peu importe' })}
            options={[
              { value: 'yes', label: t({ id: 'pathways.yes', message: 'Oui' }) },
              { value: 'no', label: t({ id: 'pathways.no', message: 'Non' }) },
            ]}
            value={filters.query.qpv}
            onChange={filters.setQpv}
          />
          <FilterChips filters={filters.chips(held?.communes ?? [])} />
          <div className="ms-auto">
            <SaveView filters={filters.query} columns={shownColumns} />
          </div>
        </div>
        <Loaded from={list}>
          {(reply) => (
            <Table
              caption={title}
              rows={reply.items}
              rowKey={(row) => row.pathwayId}
              rowName={(row) => row.name}
              columns={caseloadColumns(today, timeZone).filter(
                (column) => column.main || shownColumns.includes(column.key),
              )}
              onOpen={(row) => go(paths.person(row.personId))}
              selection={selection}
              bulk={(chosen) => <BulkActions of={held?.memberId} chosen={chosen} onDone={selection.clear} />}
              total={reply.total}
              remark={t({
                id: 'pathways.caseload.remark',
                message: "Santé et justice n'apparaissent jamais en liste.",
              })}
              actions={<Pager offset={offset} total={reply.total} onChange={setOffset} />}
              empty={
                <EmptyState title={t({ id: 'pathways.caseload.empty', message: 'Personne dans cette vue.' })}>
                  {held?.open === 0 &&
                    t({
                      id: 'pathways.caseload.empty-why',
                      message:
                        'Une personne arrive ici quand son entrée est décidée et que son parcours est confié.',
                    })}
                </EmptyState>
              }
            />
          )}
        </Loaded>
      </Panel>
      <div className="mt-3">
        <ActsPanel timeZone={timeZone} />
      </div>
    </>
  )
}
