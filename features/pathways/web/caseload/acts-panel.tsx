import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { listActs } from '../../contract/caseload.ts'
import { lettersLink } from './letters-link.ts'
import { useUndo } from './use-undo.ts'

const actWord = (kind: string, count: number): string =>
  kind === 'appointments'
    ? t({
        id: 'pathways.act.appointments',
        message: 'Rendez-vous proposé à {count, plural, one {# personne} other {# personnes}}',
        values: { count },
      })
    : kind === 'hand-over'
      ? t({
          id: 'pathways.act.hand-over',
          message: '{count, plural, one {# dossier confié} other {# dossiers confiés}}',
          values: { count },
        })
      : kind === 'follow-ups'
        ? t({
            id: 'pathways.act.follow-ups',
            message: '{count, plural, one {# suite de sortie confiée} other {# suites de sortie confiées}}',
            values: { count },
          })
        : t({
            id: 'pathways.act.export',
            message: 'Export de {count, plural, one {# ligne} other {# lignes}}',
            values: { count },
          })

/** What one did to several persons, each with its way back. */
export function ActsPanel({ timeZone }: { readonly timeZone: string }) {
  const acts = useLoad(listActs)
  const undo = useUndo()
  return (
    <Panel title={t({ id: 'pathways.acts', message: 'Ce que vous avez fait' })}>
      <Loaded from={acts}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              title={t({ id: 'pathways.acts.none', message: 'Rien pour plusieurs personnes à la fois.' })}
            />
          ) : (
            <RowList
              rows={items.map((act) => ({
                key: act.id,
                title: actWord(act.kind, act.count),
                detail: formatDateTime(act.at, timeZone, 'day'),
                end: act.undoneAt
                  ? t({ id: 'pathways.acts.undone', message: 'annulé' })
                  : act.kind !== 'export' && (
                      <span className="flex flex-wrap items-center justify-end gap-2">
                        <Letters actId={act.id} count={Number(act.details.letters ?? 0)} />
                        <Button kind="quiet" size="small" onClick={() => undo(act.id)}>
                          {t({ id: 'pathways.acts.undo', message: 'Annuler' })}
                        </Button>
                      </span>
                    ),
              }))}
            />
          )
        }
      </Loaded>
    </Panel>
  )
}

function Letters({ actId, count }: { readonly actId: string; readonly count: number }) {
  const link = lettersLink(actId, count)
  return link ? <PageLink to={link.to}>{link.label}</PageLink> : null
}
