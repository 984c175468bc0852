import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { type ControlSample, exportControlSamples, listControlSamples } from '../contract.ts'
import { paths } from './paths.ts'
import { drawnFromWords, openedWord, stateShapes, stateWord } from './words.ts'

/** What a controller may open; for who answers to him, what was opened, and to whom. */
export function SamplesPage() {
  const mayDraw = useRight('controls.draw') !== undefined
  const mayExport = useRight('exchanges.export') !== undefined
  const title = t({ id: 'controls.title', message: 'Contrôles' })
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'controls.detail',
          message:
            'Une personne chargée d’un contrôle ouvre les dossiers de son échantillon, et aucun autre.',
        })}
        actions={
          <>
            {mayExport && (
              <ExportButton
                nominative={false}
                send={({ format }) => download(exportControlSamples, { body: { format, filters: {} } })}
              />
            )}
            {mayDraw && (
              <LinkButton to={paths.draw} kind="primary" icon="add">
                {t({ id: 'controls.draw', message: 'Tirer un échantillon' })}
              </LinkButton>
            )}
          </>
        }
      />
      <Panel label={title}>
        <Loaded from={useLoad(listControlSamples)}>
          {({ items }) => (
            <Table
              caption={t({ id: 'controls.caption', message: 'Échantillons de contrôle' })}
              columns={columns(mayDraw)}
              rows={items}
              rowKey={(sample) => sample.id}
              rowName={(sample) => sample.purpose}
              empty={<NoSample mayDraw={mayDraw} />}
            />
          )}
        </Loaded>
      </Panel>
    </>
  )
}

function NoSample({ mayDraw }: { readonly mayDraw: boolean }) {
  return (
    <EmptyState title={t({ id: 'controls.none', message: 'Aucun échantillon pour le moment' })}>
      {mayDraw
        ? t({
            id: 'controls.none-draw',
            message: 'Tirez un échantillon quand une visite ou un contrôle est annoncé.',
          })
        : t({
            id: 'controls.none-wait',
            message: 'Le pilotage du PLIE ou la gestion FSE+ tire votre échantillon : demandez-le-leur.',
          })}
    </EmptyState>
  )
}

const columns = (mayDraw: boolean): Column<ControlSample>[] => [
  {
    key: 'objet',
    header: t({ id: 'controls.column.purpose', message: 'Objet' }),
    main: true,
    cell: (sample) => <PageLink to={paths.sample(sample.id)}>{sample.purpose}</PageLink>,
  },
  {
    key: 'etat',
    header: t({ id: 'controls.column.state', message: 'État' }),
    main: true,
    cell: (sample) => <StateMark state={stateShapes[sample.state]}>{stateWord(sample)}</StateMark>,
  },
  {
    key: 'ouverts',
    header: t({ id: 'controls.column.opened', message: 'Dossiers ouverts' }),
    main: true,
    cell: openedWord,
  },
  ...(mayDraw
    ? [
        {
          key: 'pour',
          header: t({ id: 'controls.column.for', message: 'Pour' }),
          cell: (sample: ControlSample) => `${sample.memberName}, ${sample.organisationName}`,
        },
      ]
    : []),
  {
    key: 'population',
    header: t({ id: 'controls.column.from', message: 'Tiré parmi' }),
    cell: drawnFromWords,
  },
  {
    key: 'tire',
    header: t({ id: 'controls.column.drawn', message: 'Tiré le' }),
    cell: (sample) => formatDate(sample.drawnOn),
    sortBy: (sample) => sample.drawnOn,
  },
]
