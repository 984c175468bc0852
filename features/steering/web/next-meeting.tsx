import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Body } from '../contract.ts'
import { paths } from './paths.ts'
import { whenOf } from './words.ts'

/** The meeting that is planned, else by when the rhythm wants one. */
export function NextMeeting({ body, day }: { readonly body: Body; readonly day: string }) {
  if (body.next) return <PageLink to={paths.meeting(body.id, body.next.id)}>{whenOf(body.next)}</PageLink>
  if (body.closedOn)
    return t({
      id: 'steering.closed-on',
      message: 'Comité clos le {day}',
      values: { day: formatDate(body.closedOn) },
    })
  if (!body.expectedBy) return '–'
  const words = t({
    id: 'steering.expected-by',
    message: 'à prévoir avant le {day}',
    values: { day: formatDate(body.expectedBy) },
  })
  return <StateMark state={body.expectedBy < day ? 'warn' : 'todo'}>{words}</StateMark>
}
