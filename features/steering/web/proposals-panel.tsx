import { newId } from '#kernel/id.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { addToAgenda, type Proposal, proposeAgenda, readMeeting } from '../contract.ts'

/** What the alerts give this agenda, one by one or all at once. */
export function ProposalsPanel({ meetingId }: { readonly meetingId: string }) {
  const read = useLoad(proposeAgenda, { params: { meetingId } })
  const add = useAct(addToAgenda, {
    refresh: [readMeeting, proposeAgenda],
    onDone: (_, { body }) =>
      say(
        t({
          id: 'steering.proposals.taken',
          message: '{count, plural, one {# point ajouté} other {# points ajoutés}} à l’ordre du jour.',
          values: { count: body?.points.length ?? 0 },
        }),
      ),
  })
  const take = (taken: readonly Proposal[]) =>
    add.start({
      params: { meetingId },
      body: { points: taken.map((one) => ({ ...one, id: newId() })) },
    })
  return (
    <Loaded from={read}>
      {({ items }) => (
        <Panel
          title={t({ id: 'steering.proposals', message: 'Points proposés par les alertes' })}
          detail={items.length}
          actions={
            items.length > 1 && (
              <Button size="small" busy={add.running} onClick={() => take(items)}>
                {t({ id: 'steering.proposals.all', message: 'Tout prendre' })}
              </Button>
            )
          }
        >
          {items.length === 0 ? (
            <p className="px-4 py-3 text-13 text-ink-2">
              {t({
                id: 'steering.proposals.none',
                message:
                  'Rien de plus : ni objectif sous sa cible, ni décision ou engagement en retard, ni convention ou mandat qui se termine.',
              })}
            </p>
          ) : (
            <ul>
              {currentLanguage() !== 'fr' && (
                <li className="px-4 py-2 text-13 text-ink-2">
                  {t({
                    id: 'steering.proposals.in-french',
                    message: 'Les points sont écrits en français, la langue des documents de la séance.',
                  })}
                </li>
              )}
              {items.map((one) => (
                <li
                  key={one.sourceId}
                  className="flex flex-wrap items-center justify-between gap-2 border-b border-line px-4 py-2 last:border-0"
                >
                  {/* Written in the language of the papers they go into. */}
                  <span lang="fr" className="min-w-0 flex-1">
                    {one.title}
                    <span className="block text-13 whitespace-pre-line text-ink-2">{one.detail}</span>
                  </span>
                  <Button size="small" onClick={() => take([one])}>
                    {t({ id: 'steering.proposals.take', message: 'Prendre' })}
                    <span lang="fr" className="sr-only">{` : ${one.title}`}</span>
                  </Button>
                </li>
              ))}
            </ul>
          )}
          {add.problem && <ErrorState problem={add.problem} />}
        </Panel>
      )}
    </Loaded>
  )
}
