import { formatPhone } from '#kernel/phone.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type ListedWatch, prepareCalls } from '../../contract.ts'
import { watchSituations } from '../../rules/watch-situations.ts'
import { deadlineLabel } from '../file/labels.ts'
import { nameOf } from '../listed.ts'
import { paths } from '../paths.ts'

/** Calls to make, on paper: one block a person, the answers to tick, room for three attempts. */
export function CallListPage() {
  const [about] = useSearchState('apres')
  const asked = about === 'emploi' ? 'job' : about === 'sortie' ? 'exit' : undefined
  const calls = useLoad(prepareCalls, { body: asked ? { about: asked } : {} }, { onFocus: 'keep' })
  const title = t({ id: 'pathways.calls.title', message: 'Appels à passer' })
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          {
            label: t({ id: 'pathways.watches.nav', message: 'Situations à observer' }),
            to: paths.watches,
          },
        ]}
        detail={t({
          id: 'pathways.calls.detail',
          message:
            'Au {day}. Le journal garde que ces numéros sont sortis sur papier : détruisez la feuille une fois les réponses saisies.',
          values: { day: formatDate(today(), 'long') },
        })}
        actions={
          <Button kind="primary" icon="print" onClick={() => window.print()}>
            {t({ id: 'pathways.calls.print', message: 'Imprimer' })}
          </Button>
        }
      />
      <Loaded from={calls}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState
              title={t({
                id: 'pathways.watches.none-due',
                message: 'Rien à observer dans le mois qui vient.',
              })}
            />
          ) : (
            <>
              <ul aria-label={title} className="grid gap-2">
                {items.map((call) => (
                  <Call key={call.id} call={call} />
                ))}
              </ul>
              {total > items.length && (
                <p className="py-2 text-13 text-ink-2">
                  {t({
                    id: 'pathways.calls.more',
                    message: 'Les {shown} plus urgents sur {total}.',
                    values: { shown: formatNumber(items.length), total: formatNumber(total) },
                  })}
                </p>
              )}
            </>
          )
        }
      </Loaded>
    </>
  )
}

function Call({ call }: { readonly call: ListedWatch }) {
  return (
    <li className="grid break-inside-avoid gap-1 rounded-panel border border-line bg-surface px-4 py-2">
      <p className="flex flex-wrap gap-x-4">
        <strong>{call.personName}</strong>
        <span>
          {call.phone
            ? formatPhone(call.phone)
            : t({ id: 'pathways.calls.no-phone', message: 'sans téléphone' })}
        </span>
        <span className="text-ink-2">
          {[
            deadlineLabel(call.kind),
            t({
              id: 'pathways.calls.due',
              message: 'pour le {day}',
              values: { day: formatDate(call.dueOn) },
            }),
            call.employerName,
            call.referentName,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <p className="flex flex-wrap gap-x-4 text-13">
        {watchSituations.map(({ code }) => (
          <span key={code} className="flex items-center gap-1">
            <span aria-hidden className="size-3 border border-ink" />
            {nameOf(watchSituations, code)}
          </span>
        ))}
      </p>
      <p className="text-13 text-ink-2">
        {t({
          id: 'pathways.calls.attempts',
          message: 'Tentatives (déjà {count}) : le …………, par ………… · le …………, par ………… · le …………, par …………',
          values: { count: formatNumber(call.attempts.length) },
        })}
      </p>
    </li>
  )
}
