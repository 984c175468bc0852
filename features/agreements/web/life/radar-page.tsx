import { addMonths } from '#kernel/dates.ts'
import { download } from '#platform/web/api/call.ts'
import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { ListSwitch } from '#platform/web/design/figures/list-switch.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { exportRadar, readRadar } from '../../contract.ts'
import { agreementKinds } from '../../rules/life/agreement-kinds.ts'
import { phases } from '../../rules/life/term.ts'
import { paths } from './paths.ts'
import { radarColumns } from './radar-columns.tsx'
import { RadarDrawing } from './radar-drawing.tsx'
import { kindWord, phaseWord } from './words.ts'

/** What is signed and until when: what ends, or whose notice opens, comes first. */
export function RadarPage() {
  const { timeZone } = useTerritory()
  const day = today(timeZone)
  const mayWrite = useRight('agreements.write') !== undefined
  const [kindText, setKind] = useSearchState('nature')
  const [phaseText, setPhase] = useSearchState('situation')
  const [text, setText] = useSearchState('nom')
  const kind = agreementKinds.find((one) => one === kindText)
  const phase = phases.find((one) => one === phaseText)
  const query = { ...(kind && { kind }), ...(phase && { phase }), ...(text && { text }) }
  const radar = useLoad(readRadar, { query }, { keepWhileLoading: true })
  const title = t({ id: 'agreements.life.nav', message: 'Conventions' })
  return (
    <>
      <PageHeader
        title={title}
        actions={
          mayWrite && (
            <>
              <LinkButton to={paths.imports}>
                {t({ id: 'agreements.life.import.open', message: 'Importer des conventions' })}
              </LinkButton>
              <LinkButton to={paths.fresh} kind="primary" icon="add">
                {t({ id: 'agreements.life.new', message: 'Nouvelle convention' })}
              </LinkButton>
            </>
          )
        }
      />
      <Panel label={title}>
        <div className="flex flex-wrap gap-3 border-b border-line px-4 py-2">
          <Select
            label={t({ id: 'agreements.life.field.kind', message: 'Nature' })}
            empty={t({ id: 'agreements.life.filter.all', message: 'Toutes' })}
            value={kind}
            onChange={setKind}
            options={agreementKinds.map((one) => ({ value: one, label: kindWord(one) }))}
          />
          <Select
            label={t({ id: 'agreements.life.field.phase', message: 'Situation' })}
            empty={t({ id: 'agreements.life.filter.all', message: 'Toutes' })}
            value={phase}
            onChange={setPhase}
            options={phases.map((one) => ({ value: one, label: phaseWord(one) }))}
          />
          <TextField
            label={t({ id: 'agreements.life.filter.text', message: 'Dans le nom' })}
            type="search"
            value={text}
            onChange={(typed) => setText(typed || undefined)}
          />
        </div>
        <Loaded from={radar}>
          {({ items, radarMonths }) => (
            <>
              {items.length > 0 && (
                <ListSwitch
                  toList={t({ id: 'agreements.life.radar.to-list', message: 'Voir les échéances en liste' })}
                  toDrawing={t({ id: 'agreements.life.radar.to-drawing', message: 'Voir la frise' })}
                  drawing={<RadarDrawing rows={items} today={day} />}
                  list={
                    <RowList
                      label={t({ id: 'agreements.life.radar.list', message: 'Échéances' })}
                      rows={items
                        .filter(({ nextOn }) => nextOn !== null)
                        .map((row) => ({
                          key: row.id,
                          title: row.label,
                          detail: phaseWord(row.phase),
                          end: formatDate(row.nextOn ?? row.endsOn),
                        }))}
                    />
                  }
                />
              )}
              <Table
                caption={title}
                columns={radarColumns(addMonths(day, radarMonths))}
                rows={items}
                rowKey={(row) => row.id}
                rowName={(row) => row.label}
                onOpen={(row) => go(paths.one(row.id))}
                empty={<NoAgreement mayWrite={mayWrite} isFiltered={Object.keys(query).length > 0} />}
                actions={
                  <ExportButton
                    nominative={false}
                    send={({ format }) => download(exportRadar, { body: { format, filters: query } })}
                  />
                }
              />
            </>
          )}
        </Loaded>
      </Panel>
    </>
  )
}

function NoAgreement({ mayWrite, isFiltered }: { readonly mayWrite: boolean; readonly isFiltered: boolean }) {
  return (
    <EmptyState title={t({ id: 'agreements.life.none', message: 'Aucune convention ici' })}>
      {isFiltered
        ? t({ id: 'agreements.life.none.filtered', message: 'Retirez un filtre pour en voir d’autres.' })
        : mayWrite
          ? t({
              id: 'agreements.life.none.write',
              message:
                'Écrivez une convention, ou importez d’un tableau celles qui sont déjà signées : leur terme et leur préavis seront suivis ici.',
            })
          : t({
              id: 'agreements.life.none.read',
              message: 'Les conventions signées par le territoire se liront ici.',
            })}
    </EmptyState>
  )
}
