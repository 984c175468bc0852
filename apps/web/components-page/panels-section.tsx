import { Agenda } from '#platform/web/design/agenda.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList, RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { Timeline } from '#platform/web/design/timeline.tsx'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { Section } from './section.tsx'

/** What a record is made of. */
export function PanelsSection() {
  return (
    <Section title="Panneaux" detail="Une ligne autour, blanc sur le fond ; le premier geste en tête.">
      <div className="grid items-start gap-3 side:grid-cols-3">
        <Panel
          title="Contrat d’engagement"
          detail="avenant n° 1"
          actions={<PageLink to="/composants?contrat=1">Ouvrir</PageLink>}
        >
          <RowList
            rows={[
              {
                key: '1',
                title: 'Parler et écrire assez pour l’emploi visé',
                detail: 'B1 validé le 27 mars 2026',
                end: <StateMark state="ok">Atteint</StateMark>,
              },
              {
                key: '2',
                title: 'Se déplacer seule sur tout le bassin',
                detail: 'Permis B : examen prévu le 9 févr.',
                end: <StateMark state="doing">En cours</StateMark>,
                current: true,
              },
              {
                key: '3',
                title: 'Obtenir le titre ASMS',
                detail: 'Dossier : 4 déc.',
                end: <StateMark state="todo">À venir</StateMark>,
              },
            ]}
          />
        </Panel>
        <Panel title="Fil du parcours">
          <Timeline
            items={[
              {
                key: 'a',
                day: '2026-11-19',
                kind: 'Document.',
                text: 'Attestation d’employeur reçue',
                detail: 'Vérifiée par vous',
              },
              { key: 'b', day: '2026-10-26', kind: 'Entretien.', text: 'Présente, 50 min' },
              { key: 'c', day: '2026-09-01', kind: 'Contrat.', text: 'Avenant n° 1 signé' },
            ]}
          />
        </Panel>
        <div className="grid gap-3">
          <Panel title="Agenda du jour">
            <Agenda
              items={[
                { key: 'a', time: '08:30', title: 'Équipe parcours', detail: 'Salle Ambre', over: true },
                {
                  key: 'b',
                  time: '10:30',
                  title: 'Samira Haddad',
                  detail: 'Entretien mensuel, bureau 4',
                  next: true,
                },
                { key: 'c', time: '14:00', title: 'Nadège Louis', detail: 'Téléphone' },
              ]}
            />
          </Panel>
          <Panel title="Ma file active" padded>
            <FactList
              facts={[
                { label: 'Personnes accompagnées', value: '74' },
                { label: 'Vues depuis 31 jours', value: '62 sur 69' },
              ]}
            />
          </Panel>
        </div>
      </div>
    </Section>
  )
}
