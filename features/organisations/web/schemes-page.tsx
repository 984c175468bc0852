import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { exportSchemes, listSchemes, type Scheme, type Team } from '../contract.ts'
import { schemeKindLabel } from './scheme-words.ts'

/** What the territory runs, and with which teams. Having none is an ordinary case. */
export function SchemesPage() {
  const mayWrite = useRight('organisations.write')
  return (
    <>
      <PageHeader
        title={t({ id: 'organisations.schemes', message: 'Dispositifs et équipes' })}
        actions={
          <>
            <ExportButton
              nominative={false}
              send={({ format }) => download(exportSchemes, { body: { format, filters: {} } })}
            />
            {mayWrite && (
              <LinkButton to="dispositifs/nouveau" kind="primary" icon="add">
                {t({ id: 'organisations.scheme.add', message: 'Ouvrir un dispositif' })}
              </LinkButton>
            )}
          </>
        }
      />
      <Loaded from={useLoad(listSchemes)}>
        {({ items }) =>
          items.length === 0 ? (
            <Panel label={t({ id: 'organisations.schemes', message: 'Dispositifs et équipes' })}>
              <EmptyState
                title={t({
                  id: 'organisations.scheme.none',
                  message: 'Ce territoire n’a pas de dispositif.',
                })}
              >
                {t({
                  id: 'organisations.scheme.none-why',
                  message:
                    'Un PLIE, une Maison de l’emploi ou un autre accompagnement s’ouvre quand il commence.',
                })}
              </EmptyState>
            </Panel>
          ) : (
            <div className="grid items-start gap-3 side:grid-cols-2">
              {items.map((scheme) => (
                <SchemePanel key={scheme.id} scheme={scheme} mayWrite={mayWrite !== undefined} />
              ))}
            </div>
          )
        }
      </Loaded>
    </>
  )
}

function SchemePanel({ scheme, mayWrite }: { readonly scheme: Scheme; readonly mayWrite: boolean }) {
  return (
    <Panel
      isItem
      title={scheme.label}
      detail={
        scheme.closedOn
          ? t({
              id: 'organisations.scheme.closed',
              message: 'clos le {day}',
              values: { day: formatDate(scheme.closedOn) },
            })
          : schemeKindLabel(scheme.kind)
      }
      actions={
        mayWrite && (
          <PageLink to={`dispositifs/${scheme.id}`}>
            {t({ id: 'organisations.scheme.change', message: 'Modifier' })}
            <span className="sr-only"> {scheme.label}</span>
          </PageLink>
        )
      }
    >
      <p className="border-b border-line px-4 py-2 text-13 text-ink-2">
        {t({
          id: 'organisations.scheme.line',
          message: 'Porté par {organisation}. Entrées décidées en {committee}.',
          values: { organisation: scheme.managingOrganisationName, committee: scheme.committeeName },
        })}
      </p>
      {scheme.teams.length === 0 ? (
        <EmptyState title={t({ id: 'organisations.team.none', message: 'Aucune équipe.' })} />
      ) : (
        <RowList
          rows={scheme.teams.map((team) => ({
            key: team.id,
            title: team.label,
            detail: detailOf(team),
            end: t({
              id: 'organisations.team.members',
              message: '{count, plural, =0 {personne} one {# personne} other {# personnes}}',
              values: { count: team.memberCount },
            }),
          }))}
        />
      )}
    </Panel>
  )
}

export const detailOf = (team: Team): string =>
  [
    team.organisationName,
    team.communeName,
    team.closedOn &&
      t({
        id: 'organisations.team.closed',
        message: 'close le {day}',
        values: { day: formatDate(team.closedOn) },
      }),
  ]
    .filter(Boolean)
    .join(', ')
