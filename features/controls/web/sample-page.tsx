import { paths as people } from '#features/people/web/public.ts'
import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { formatDate, formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { type ControlSample, exportControlSample, readControlSample, type SampledFile } from '../contract.ts'
import { AddFile, CloseSample } from './change-sample.tsx'
import { HowDrawn } from './how-drawn.tsx'
import { paths } from './paths.ts'
import { SheetsPanel } from './sheets-panel.tsx'
import { openedWord, stateShapes, stateWord } from './words.ts'

/** One sample: its files, what was opened of them, and how they were chosen. */
export function SamplePage() {
  const sampleId = usePageParam('sampleId')
  const mayChange = useRight('controls.draw') !== undefined
  const mayExport = useRight('exchanges.export') !== undefined
  return (
    <Loaded from={useLoad(readControlSample, { params: { sampleId } })}>
      {({ items, replay, ...sample }) => (
        <>
          <PageHeader
            title={sample.purpose}
            mark={<Tag state={stateShapes[sample.state]}>{stateWord(sample)}</Tag>}
            detail={t({
              id: 'controls.sample.detail',
              message: 'Pour {name}, {organisation}. Dossiers ouverts : {opened}.',
              values: {
                name: sample.memberName,
                organisation: sample.organisationName,
                opened: openedWord(sample),
              },
            })}
            crumbs={[{ label: t({ id: 'controls.title', message: 'Contrôles' }), to: paths.samples }]}
            actions={
              mayExport && (
                <ExportButton
                  nominative
                  send={(chosen) =>
                    download(exportControlSample, { params: { sampleId }, body: { ...chosen, filters: {} } })
                  }
                />
              )
            }
          />
          <div className="grid items-start gap-x-5 gap-y-3 side:grid-cols-[1fr_360px]">
            <Panel title={t({ id: 'controls.files', message: 'Dossiers' })} detail={String(sample.files)}>
              <Table
                caption={t({ id: 'controls.files', message: 'Dossiers' })}
                columns={columns()}
                rows={items}
                rowKey={(file) => file.personId}
                rowName={(file) => file.name}
                empty={<NoFile sample={sample} />}
              />
            </Panel>
            <div className="grid gap-3">
              <HowDrawn sample={sample} replay={replay} />
              {sample.operationId !== null && <SheetsPanel sampleId={sampleId} />}
              {mayChange && sample.state === 'open' && (
                <>
                  <AddFile sampleId={sampleId} />
                  <CloseSample sampleId={sampleId} />
                </>
              )}
            </div>
          </div>
        </>
      )}
    </Loaded>
  )
}

function NoFile({ sample }: { readonly sample: ControlSample }) {
  return (
    <EmptyState title={t({ id: 'controls.shut', message: 'Ces dossiers ne sont plus ouverts' })}>
      {t({
        id: 'controls.shut-why',
        message: 'Échantillon {state}. {name} peut en tirer un autre.',
        values: { state: stateWord(sample), name: sample.drawnByName },
      })}
    </EmptyState>
  )
}

const columns = (): Column<SampledFile>[] => [
  {
    key: 'personne',
    header: t({ id: 'controls.column.person', message: 'Personne' }),
    main: true,
    sortBy: (file) => file.name,
    cell: (file) => <PageLink to={people.person(file.personId)}>{file.name}</PageLink>,
  },
  {
    key: 'ouvert',
    header: t({ id: 'controls.column.read', message: 'Ouvert par le contrôle' }),
    main: true,
    sortBy: (file) => file.openedAt,
    cell: (file) =>
      file.openedAt ? (
        <StateMark state="ok">{formatDateTime(file.openedAt)}</StateMark>
      ) : (
        <StateMark state="todo">{t({ id: 'controls.to-read', message: 'à ouvrir' })}</StateMark>
      ),
  },
  {
    key: 'entree',
    header: t({ id: 'controls.column.admitted', message: 'Entrée validée' }),
    sortBy: (file) => file.admittedOn,
    cell: (file) => file.admittedOn && formatDate(file.admittedOn),
  },
  {
    key: 'sortie',
    header: t({ id: 'controls.column.exited', message: 'Sortie' }),
    sortBy: (file) => file.exitedOn,
    cell: (file) => file.exitedOn && formatDate(file.exitedOn),
  },
  {
    key: 'referent',
    header: t({ id: 'controls.column.referent', message: 'Référent' }),
    cell: (file) => file.referentName,
  },
  {
    key: 'choix',
    header: t({ id: 'controls.column.chosen', message: 'Choix' }),
    main: true,
    cell: (file) =>
      file.addedReason === null
        ? t({ id: 'controls.by-lot', message: 'tiré au sort' })
        : t({
            id: 'controls.by-hand',
            message: 'demandé : {reason}',
            values: { reason: file.addedReason },
          }),
  },
]
