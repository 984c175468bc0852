import type { DeadlineRow, DeskLine } from '#features/deadlines/contract.ts'
import { deskWords } from '#features/deadlines/web/public.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import type { AgendaEntry } from '../../contract/meetings.ts'
import { paths } from '../paths.ts'
import { AppointmentRow } from './appointment-row.tsx'
import type { groupLines } from './group-lines.ts'
import { LineRow, type Sources } from './line-row.tsx'

type Group = keyof ReturnType<typeof groupLines> | 'escalated'

const titleOf = (group: Group): string =>
  ({
    late: t({ id: 'pathways.group.late', message: 'En retard' }),
    today: t({ id: 'pathways.group.today', message: "Aujourd'hui" }),
    week: t({ id: 'pathways.group.week', message: "D'ici vendredi" }),
    after: t({ id: 'pathways.group.after', message: 'Ensuite, à préparer' }),
    escalated: t({ id: 'pathways.group.escalated', message: "À suivre dans l'équipe" }),
  })[group]

const emptyOf = (group: Group): string =>
  group === 'late'
    ? t({ id: 'pathways.group.none-late', message: "Rien n'est en retard." })
    : t({ id: 'pathways.group.none', message: "Rien à faire ici pour l'instant." })

/** A group of the day; the first line may open in place. */
export function LinesPanel({
  group,
  lines,
  desks = [],
  appointments = [],
  timeZone,
  total,
  today,
  sources,
  open,
  onToggle,
}: {
  readonly group: Group
  readonly lines: readonly DeadlineRow[]
  readonly desks?: readonly DeskLine[]
  /** Of the day, beside what is due. */
  readonly appointments?: readonly AgendaEntry[]
  readonly timeZone: string
  readonly total?: number
  readonly today: string
  readonly sources: Sources
  readonly open: string | undefined
  readonly onToggle: (id: string) => void
}) {
  const count = (total ?? lines.length) + desks.length + appointments.length
  return (
    <Panel
      title={titleOf(group)}
      detail={count}
      actions={
        group === 'late' && (
          <span className="text-ink-2">
            {t({ id: 'pathways.oldest-first', message: "Le plus ancien d'abord" })}
          </span>
        )
      }
    >
      {count === 0 ? (
        <EmptyState title={emptyOf(group)} />
      ) : (
        <ul className="@container">
          {appointments.map((entry) => (
            <AppointmentRow key={entry.id} entry={entry} timeZone={timeZone} />
          ))}
          {desks.map((line) => (
            <DeskRow key={`${line.desk} ${line.ruleCode}`} line={line} today={today} />
          ))}
          {lines.map((line) => (
            <LineRow
              key={line.id}
              line={line}
              today={today}
              sources={sources}
              open={open === line.id}
              onToggle={() => onToggle(line.id)}
              owner={group === 'escalated'}
            />
          ))}
        </ul>
      )}
    </Panel>
  )
}

const deskPages: Readonly<Record<string, string>> = {
  'referral-answer': 'prescriptions',
  'application-first-meeting': paths.applications,
  'application-proof': paths.applications,
  'contact-answer': 'premiers-contacts',
  'transfer-answer': 'transferts',
  'exit-month-6': `${paths.watches}?apres=sortie`,
  'funding-exit-desk': paths.operations,
  'funding-month-6': paths.operations,
  'funding-report': paths.operations,
}

function DeskRow({ line, today }: { readonly line: DeskLine; readonly today: string }) {
  const words = deskWords(line)
  const page = deskPages[line.ruleCode]
  return (
    <li className="grid items-center gap-x-3 gap-y-1 border-b border-line px-4 py-1.5 last:border-0 list:grid-cols-[1fr_152px_128px]">
      <div className="min-w-0">
        <div className="font-semibold">{words.what}</div>
        <div className="text-13 text-ink-2">{words.rule}</div>
      </div>
      <StateMark state={line.firstDueOn < today ? 'bad' : 'warn'}>
        {formatDate(line.firstDueOn, 'weekday')}
      </StateMark>
      {page && (
        <div className="list:text-end">
          <LinkButton size="small" to={page}>
            {t({ id: 'pathways.act.examine', message: 'Examiner' })}
          </LinkButton>
        </div>
      )}
    </li>
  )
}
