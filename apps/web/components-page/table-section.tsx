import { Button } from '#platform/web/design/button.tsx'
import { FilterChips } from '#platform/web/design/filter-chips.tsx'
import { Pager } from '#platform/web/design/pager.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { ViewTabs } from '#platform/web/design/view-tabs.tsx'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { useSelection } from '#platform/web/table/selection.ts'
import { Table } from '#platform/web/table/table.tsx'
import { type ExamplePerson, examplePeople } from './examples.ts'
import { Section } from './section.tsx'

const columns: readonly Column<ExamplePerson>[] = [
  {
    key: 'nom',
    header: 'Personne',
    main: true,
    sortBy: (row) => row.name,
    cell: (row) => (
      <PageLink to={`/composants?personne=${row.id}`} className="text-ink">
        {row.name}
      </PageLink>
    ),
  },
  { key: 'age', header: 'Âge', numeric: true, sortBy: (row) => row.age, cell: (row) => row.age },
  { key: 'commune', header: 'Commune', sortBy: (row) => row.commune, cell: (row) => row.commune },
  {
    key: 'jours',
    header: 'Sans étape',
    numeric: true,
    main: true,
    sortBy: (row) => row.days,
    cell: (row) => <strong>{row.days} j</strong>,
  },
  { key: 'freins', header: 'Freins ouverts', cell: (row) => row.brake },
  { key: 'prochain', header: 'Prochain', cell: (row) => row.next },
  {
    key: 'etat',
    header: 'À savoir',
    main: true,
    cell: (row) => row.late && <StateMark state="bad">entretien en retard</StateMark>,
  },
]

/** Views, filters, choice of rows, count. */
export function TableSection() {
  const selection = useSelection()
  return (
    <Section title="Tableau" detail="Tri dans l’adresse, flèches, Espace pour choisir, Entrée pour ouvrir.">
      <ViewTabs
        label="Vues de la file active"
        views={[
          { label: 'Toutes', to: '/composants?vue=toutes', count: 74, current: false },
          { label: 'Sans étape depuis 60 jours', to: '/composants', count: 11, current: true },
        ]}
      />
      <Panel label="File active">
        <div className="border-b border-line px-4 py-2">
          <FilterChips
            filters={[
              {
                key: 'etape',
                label: 'Étape',
                value: 'aucune depuis 60 jours ou plus',
                remove: () => say('Filtre retiré.'),
              },
            ]}
          />
        </div>
        <Table
          caption="Ma file active"
          columns={columns}
          rows={examplePeople}
          rowKey={(row) => row.id}
          rowName={(row) => row.name}
          onOpen={(row) => say(`${row.name} s’ouvrirait.`)}
          selection={selection}
          bulk={(chosen) => (
            <>
              <Button
                kind="primary"
                size="small"
                onClick={() => say(`Étape ajoutée à ${chosen.length} personnes.`, selection.clear)}
              >
                Ajouter une étape
              </Button>
              <Button size="small">Proposer un rendez-vous</Button>
            </>
          )}
          total={74}
          remark="Santé et justice n’apparaissent jamais en liste."
          actions={<Pager offset={0} total={74} onChange={() => say('La suite viendrait.')} />}
        />
      </Panel>
    </Section>
  )
}
