import { Fraction, KeyFigure } from '#platform/web/design/figures/key-figure.tsx'
import { Level } from '#platform/web/design/figures/level.tsx'
import { LevelLegend } from '#platform/web/design/figures/level-legend.tsx'
import { LineChart } from '#platform/web/design/figures/line-chart.tsx'
import { Watercourse } from '#platform/web/design/figures/watercourse.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { exampleAgreement, exampleCourse, examplePoints } from './examples.ts'
import { Section } from './section.tsx'

const objectives = [
  {
    id: 'entrees',
    name: 'Entrées',
    done: 203,
    target: 240,
    expected: 214,
    text: '203',
    goal: '240',
    state: 'warn',
    gap: '−11',
  },
  {
    id: 'etp',
    name: 'Personnes par ETP',
    done: 72.9,
    range: { min: 70, max: 80 },
    text: '72,9',
    goal: '70 à 80',
    state: 'ok',
    gap: 'tenu',
  },
  {
    id: 'qpv',
    name: 'Habitants de QPV',
    done: 31.5,
    target: 35,
    text: '31,5 %',
    goal: '35 %',
    state: 'bad',
    gap: '−3,5 pt',
  },
  {
    id: 'heures',
    name: 'Heures de clause',
    done: 2310,
    awaiting: 184,
    target: 4200,
    expected: 2870,
    text: '2 310 h',
    goal: '4 200 h',
    state: 'bad',
    gap: '376 h de retard',
  },
] as const

/** What carries data: watercourse, level, written fraction, trajectory. */
export function FiguresSection() {
  return (
    <Section title="Figures" detail="Chacune se lit en une phrase, et se donne en liste ou en tableau.">
      <div className="grid gap-3">
        <Panel label="Parcours de Samira Haddad">
          <Watercourse
            course={exampleCourse}
            sentence="Parcours de Samira Haddad : 3 étapes réalisées, 2 en cours, 1 prévue. But : CDI ou CDD de 6 mois et plus."
            note="Points blancs : 12 entretiens honorés"
          />
        </Panel>
        <Panel label="Vie du protocole">
          <Watercourse
            straight
            course={exampleAgreement}
            sentence="Protocole signé le 8 février 2024, deux avenants, terme le 31 décembre 2028."
          />
        </Panel>
        <div className="grid items-start gap-3 side:grid-cols-2">
          <Panel title="Objectifs" detail="au 22 nov. 2026">
            <Table
              caption="Objectifs au 22 novembre 2026"
              rows={objectives}
              rowKey={(row) => row.id}
              rowName={(row) => row.name}
              current="qpv"
              hideFooter
              columns={[
                { key: 'nom', header: 'Objectif', main: true, cell: (row) => row.name },
                {
                  key: 'fait',
                  header: 'Réalisé',
                  numeric: true,
                  main: true,
                  cell: (row) => <strong>{row.text}</strong>,
                },
                { key: 'cible', header: 'Cible', numeric: true, cell: (row) => row.goal },
                {
                  key: 'niveau',
                  header: 'Niveau',
                  cell: (row) => <Level {...row} sentence={`${row.text} sur ${row.goal}`} />,
                },
                {
                  key: 'ecart',
                  header: 'Écart',
                  main: true,
                  cell: (row) => <StateMark state={row.state}>{row.gap}</StateMark>,
                },
              ]}
            />
            <div className="border-t border-line px-4 py-2">
              <LevelLegend awaiting />
            </div>
          </Panel>
          <Panel title="Taux de sorties positives" detail="art. 4.3, définition v2">
            <div className="flex flex-col gap-3 p-4">
              <KeyFigure value="44,3" unit="%">
                <Fraction
                  top={
                    <>
                      <PageLink to="/composants?terme=positives" className="font-title">
                        66
                      </PageLink>{' '}
                      sorties positives
                    </>
                  }
                  divided="divisées par"
                  bottom={
                    <>
                      <PageLink to="/composants?terme=sorties" className="font-title">
                        168
                      </PageLink>{' '}
                      sorties −{' '}
                      <PageLink to="/composants?terme=neutres" className="font-title">
                        19
                      </PageLink>{' '}
                      neutres, soit <strong>149</strong>
                    </>
                  }
                />
              </KeyFigure>
              <Note kind="info">
                <strong>Pour tenir la cible :</strong> 7 sorties positives sur les 13 attendues d’ici fin
                décembre.
              </Note>
            </div>
            <LineChart
              title="Taux de sorties positives en 2026"
              sentence="Le taux monte de 36,4 % en janvier à 44,3 % en novembre, sous la cible de 45 %."
              points={examplePoints}
              target={{ value: 45, label: 'Cible 45 %', detail: 'au 31 déc.' }}
              intervalLabel="Intervalle à 95 % : de 36,6 à 52,3"
              unit="%"
            />
          </Panel>
        </div>
        <Panel label="Heures du lot" padded>
          <Level
            size="large"
            done={742}
            awaiting={96}
            target={1103}
            expected={869}
            sentence="742 h validées, 96 h à contrôler, 1 103 h dues"
          />
        </Panel>
      </div>
    </Section>
  )
}
