import { formatPhone } from '#kernel/phone.ts'
import type { ListRow } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { daysAgo, formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { ListedWatch } from '../../contract.ts'
import { Observe } from '../exits/observe.tsx'
import { deadlineLabel } from '../file/labels.ts'
import { personPaths } from '../person-paths.ts'

/** One situation: of whom, since what, what was tried, and the entry of what is observed; `listed` are the rows beside it. */
export const watchRow = (
  watch: ListedWatch,
  { observes, listed }: { readonly observes: boolean; readonly listed: readonly ListedWatch[] },
): ListRow => ({
  key: watch.id,
  title: <PageLink to={personPaths.proofs(watch.personId)}>{watch.personName}</PageLink>,
  detail: (
    <>
      <p>{[deadlineLabel(watch.kind), sinceWords(watch), watch.referentName].filter(Boolean).join(' · ')}</p>
      <p>
        {watch.phone && <a href={`tel:${watch.phone}`}>{formatPhone(watch.phone)}</a>}
        {watch.attempts.length > 0 && (
          <>
            {watch.phone && ' · '}
            {t({
              id: 'pathways.watches.attempts',
              message: '{count, plural, one {# tentative} other {# tentatives}}',
              values: { count: watch.attempts.length },
            })}
          </>
        )}
      </p>
      {observes && (
        <Observe watch={watch} open={listed.filter(({ personId }) => personId === watch.personId)} />
      )}
    </>
  ),
  end: <DueMark dueOn={watch.dueOn} />,
})

const sinceWords = ({ kind, since, employerName }: ListedWatch): string =>
  kind === 'exit-month-6'
    ? t({
        id: 'pathways.watches.exited',
        message: 'sortie le {day}',
        values: { day: since ? formatDate(since) : '' },
      })
    : t({
        id: 'pathways.watches.hired',
        message: '{employer}, depuis le {day}',
        values: { employer: employerName ?? '', day: since ? formatDate(since) : '' },
      })

/** Late is said of the call to make, never of the person. */
function DueMark({ dueOn }: { readonly dueOn: string }) {
  const day = today()
  if (dueOn >= day) return formatDate(dueOn)
  return <StateMark state="bad">{daysAgo(dueOn, day)}</StateMark>
}
