import { useRight } from '#platform/web/api/territory.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { YearCounts } from './year-counts.tsx'

/** Before the first protocol: what this page will do, and the first gesture for who may make it. */
export function NoAgreement() {
  const mayWrite = useRight('agreements.write') !== undefined
  return (
    <>
      <PageHeader title={t({ id: 'agreements.title', message: 'Objectifs' })} />
      <Panel label={t({ id: 'agreements.title', message: 'Objectifs' })}>
        <EmptyState
          title={t({ id: 'agreements.first.title', message: 'Aucun protocole n’est encore écrit ici' })}
          actions={
            mayWrite && (
              <LinkButton to="objectifs/protocole" kind="primary" icon="add">
                {t({ id: 'agreements.first.write', message: 'Écrire le protocole' })}
              </LinkButton>
            )
          }
        >
          <p className="max-w-[70ch]">
            {t({
              id: 'agreements.first.text',
              message:
                'Notez le nom et les dates du protocole, puis ses objectifs : huit objectifs courants d’un PLIE vous sont proposés, avec des cibles à ajuster. Bassin compte ensuite lui-même ce qui est réalisé, à partir des parcours : rien n’est à saisir une seconde fois, et chaque chiffre montre sa formule.',
            })}
          </p>
          {!mayWrite && (
            <p className="mt-2">
              {t({
                id: 'agreements.first.other',
                message: 'Qui pilote les conventions peut l’écrire.',
              })}
            </p>
          )}
        </EmptyState>
      </Panel>
      <div className="mt-3">
        <YearCounts />
      </div>
    </>
  )
}
