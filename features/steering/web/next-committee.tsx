import { useLoad } from '#platform/web/api/use-load.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { type Body, listBodies } from '../contract.ts'
import { paths } from './paths.ts'

interface OfAgreement {
  readonly agreementId: string
}

export const steersIt =
  ({ agreementId }: OfAgreement) =>
  (body: Body) =>
    body.closedOn === null && body.agreements.some(({ id }) => id === agreementId)

/** When something is due first: the meeting that is planned, else by when the rhythm wants one. */
const dueOn = (body: Body): string => body.next?.heldOn ?? body.expectedBy ?? '9999'

/** In the list of agreements: the next meeting of its committees, the list being read once for all the lines. */
export function NextCommittee({ agreementId }: OfAgreement) {
  const bodies = useLoad(listBodies)
  const [first] = (bodies.data?.items ?? [])
    .filter(steersIt({ agreementId }))
    .toSorted((a, b) => dueOn(a).localeCompare(dueOn(b)))
  if (!first) return '–'
  if (first.next)
    return (
      <PageLink to={paths.meeting(first.id, first.next.id)}>
        {formatDate(first.next.heldOn)}
        <span className="sr-only">, {first.label}</span>
      </PageLink>
    )
  if (!first.expectedBy) return '–'
  return t({
    id: 'steering.expected-by',
    message: 'à prévoir avant le {day}',
    values: { day: formatDate(first.expectedBy) },
  })
}
