import { useState } from 'react'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import type { Scheme, Team } from '../contract.ts'
import { detailOf } from './schemes-page.tsx'
import { TeamForm } from './team-form.tsx'

/** Teams and antennas of a scheme; each is carried by a supporting structure. */
export function TeamsPanel({ scheme }: { readonly scheme: Scheme }) {
  const [editing, setEditing] = useState<Team | 'new'>()
  const team = editing === 'new' ? undefined : editing
  return (
    <Panel
      title={t({ id: 'organisations.teams', message: 'Équipes et antennes' })}
      actions={
        <Button size="small" icon="add" onClick={() => setEditing('new')}>
          {t({ id: 'organisations.team.add', message: 'Ajouter une équipe' })}
        </Button>
      }
    >
      {editing && (
        <div className="border-b border-line p-4">
          <TeamForm
            key={team ? `${team.id} ${team.version}` : 'new'}
            schemeId={scheme.id}
            team={team}
            onClose={() => setEditing(undefined)}
          />
        </div>
      )}
      {scheme.teams.length === 0 && !editing && (
        <EmptyState title={t({ id: 'organisations.team.none', message: 'Aucune équipe.' })} />
      )}
      <RowList
        rows={scheme.teams.map((one) => ({
          key: one.id,
          title: one.label,
          detail: detailOf(one),
          end: (
            <Button size="small" onClick={() => setEditing(one)}>
              {t({ id: 'organisations.contact.change', message: 'Modifier' })}
              <span className="sr-only"> {one.label}</span>
            </Button>
          ),
        }))}
      />
    </Panel>
  )
}
