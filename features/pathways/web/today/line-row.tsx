import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import type { DeadlineRow, listDeadlines } from '#features/deadlines/contract.ts'
import { deadlineWords } from '#features/deadlines/web/public.ts'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { Button } from '#platform/web/design/button.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { type State, StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatAge } from '#platform/web/i18n/formats.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { paths } from '../paths.ts'
import { personPaths } from '../person-paths.ts'
import { delay } from './group-lines.ts'
import { QuickEntry } from './quick-entry.tsx'

export type Sources = ClientReply<typeof listDeadlines>['sources']

const mark = (days: number, dueOn: string): { state: State; word: string } => {
  if (days > 0)
    return {
      state: 'bad',
      word: t({
        id: 'pathways.late',
        message: '{days, plural, one {# jour} other {# jours}} de retard',
        values: { days },
      }),
    }
  if (days === 0)
    return { state: 'warn', word: t({ id: 'pathways.last-day', message: "dernier jour aujourd'hui" }) }
  if (days === -1)
    return { state: 'warn', word: t({ id: 'pathways.last-day-tomorrow', message: 'dernier jour demain' }) }
  if (days >= -5)
    return {
      state: 'warn',
      word: t({ id: 'pathways.days-left', message: 'reste {days} jours', values: { days: -days } }),
    }
  return { state: 'todo', word: formatDate(dueOn, 'weekday') }
}

/** Rules settled by an exchange: they open the quick entry in the row itself. */
const byExchange = new Set(['monthly-meeting'])

/** One line to do: who, what with its rule and date, its state, and the one gesture that settles it. */
export function LineRow({
  line,
  today,
  sources,
  open,
  onToggle,
  owner,
}: {
  readonly line: DeadlineRow
  readonly today: string
  readonly sources: Sources
  readonly open: boolean
  readonly onToggle: () => void
  /** Whose it is, on the lines that have escalated. */
  readonly owner?: boolean
}) {
  const words = deadlineWords(line, today)
  const { state, word } = mark(delay(line, today), line.dueOn)
  const name = line.personName ?? ''
  const row = useRef<HTMLLIElement>(null)
  useLayoutEffect(() => handOnFocus(row.current), [])
  const close = () => {
    row.current?.querySelector<HTMLElement>('[data-note]')?.focus()
    onToggle()
  }
  return (
    <li
      ref={row}
      className="border-b border-line last:border-0 data-open:bg-selected"
      data-open={open || undefined}
    >
      <div className="grid items-center gap-x-3 gap-y-1 px-4 py-1.5 @min-[26rem]:grid-cols-[156px_1fr] @min-[40rem]:grid-cols-[156px_1fr_152px_128px]">
        <div className="min-w-0">
          {line.personId && (
            <PageLink to={paths.person(line.personId)} className="font-semibold">
              {name}
            </PageLink>
          )}
          <div className="text-13 text-ink-2">
            {[line.birthDate && formatAge(line.birthDate, today), line.communeName]
              .filter(Boolean)
              .join(' · ')}
          </div>
          {line.subjectLabel && <div className="line-clamp-3 font-semibold">{line.subjectLabel}</div>}
        </div>
        <div className="min-w-0">
          <div>{words.what}</div>
          <div className="text-13 text-ink-2">
            {words.rule}
            {owner && line.ownerName && ` · ${line.ownerName}`}
            {line.isCovered && ` · ${coveredWords(line.ownerName)}`}{' '}
            <RuleSource source={sources[line.ruleCode]} />
          </div>
        </div>
        <StateMark state={state}>{word}</StateMark>
        <div className="@min-[26rem]:text-end">{owner ? null : action(line, onToggle, open)}</div>
      </div>
      {open && line.pathwayId && <QuickEntry pathwayId={line.pathwayId} personName={name} onDone={close} />}
    </li>
  )
}

/** What is done leaves the list: the keyboard goes to the line beside it, not back to the top of the page. */
const handOnFocus = (row: HTMLElement | null) => () => {
  if (!row?.contains(document.activeElement)) return
  const beside = row.nextElementSibling ?? row.previousElementSibling ?? row.closest('main')
  const first = beside?.querySelector<HTMLElement>('a, button')
  first?.focus()
}

const coveredWords = (name: string | null): string =>
  t({ id: 'pathways.cover.line', message: 'en remplacement de {name}', values: { name: name ?? '–' } })

const action = (line: DeadlineRow, onToggle: () => void, open: boolean): ReactNode => {
  if (byExchange.has(line.ruleCode) && line.pathwayId)
    return (
      <Button size="small" data-note aria-expanded={open} onClick={onToggle}>
        {t({ id: 'pathways.act.note', message: 'Appeler, noter' })}
      </Button>
    )
  if (line.ruleCode.startsWith('contract-') && line.pathwayId)
    return (
      <LinkButton size="small" to={paths.contract(line.pathwayId)}>
        {t({ id: 'pathways.act.contract', message: 'Ouvrir le contrat' })}
      </LinkButton>
    )
  if (line.ruleCode === 'agreement-notice')
    return (
      <LinkButton size="small" to={paths.agreement(line.subjectId)}>
        {t({ id: 'pathways.act.agreement', message: 'Ouvrir la convention' })}
      </LinkButton>
    )
  if (line.ruleCode === 'value-contested')
    return (
      <LinkButton size="small" to={paths.objectiveValues(line.subjectId)}>
        {t({ id: 'pathways.act.contested', message: 'Répondre' })}
      </LinkButton>
    )
  if (line.ruleCode === 'session-to-close')
    return (
      <LinkButton size="small" to={paths.trainingSession(line.subjectId)}>
        {t({ id: 'pathways.act.close-session', message: 'Noter et clôturer' })}
      </LinkButton>
    )
  if (line.ruleCode.startsWith('plan-action-'))
    return (
      <LinkButton size="small" to={paths.planAction(line.subjectId)}>
        {t({ id: 'pathways.act.plan-action', message: 'Ouvrir l’action' })}
      </LinkButton>
    )
  if (line.ruleCode === 'steering-decision')
    return (
      <LinkButton size="small" to={paths.steeringDecision(line.subjectId)}>
        {t({ id: 'pathways.act.decision', message: 'Voir la décision' })}
      </LinkButton>
    )
  if (line.ruleCode.startsWith('pledge-'))
    return (
      <LinkButton size="small" to={paths.pledge(line.subjectId)}>
        {t({ id: 'pathways.act.pledge', message: 'Voir l’engagement' })}
      </LinkButton>
    )
  if (!line.personId) return null
  const { to, label } = pageOf(line, line.personId)
  return (
    <LinkButton size="small" to={to}>
      {label}
    </LinkButton>
  )
}

/** The page where the line is settled. */
const pageOf = (
  { ruleCode: rule, subjectId }: DeadlineRow,
  personId: string,
): { to: string; label: string } => {
  if (rule === 'funding-entry' || rule === 'funding-exit')
    return {
      to: paths.questionnaire(subjectId, rule === 'funding-entry' ? 'entree' : 'sortie'),
      label: t({ id: 'pathways.act.questionnaire', message: 'Remplir' }),
    }
  if (rule === 'funding-pieces')
    return {
      to: paths.participation(subjectId),
      label: t({ id: 'pathways.act.pieces', message: 'Voir les pièces' }),
    }
  if (rule === 'criterion-proof')
    return {
      to: `${paths.person(personId)}/identite`,
      label: t({ id: 'pathways.act.criterion', message: 'Voir le critère' }),
    }
  if (rule === 'service-answered')
    return {
      to: paths.orientationsOf(personId),
      label: t({ id: 'pathways.act.service-answer', message: 'Lire la réponse' }),
    }
  if (rule === 'no-current-step')
    return {
      to: personPaths.newStep(personId),
      label: t({ id: 'pathways.act.step', message: 'Choisir une étape' }),
    }
  if (/^(job-month|exit)-/.test(rule))
    return {
      to: personPaths.proofs(personId),
      label: t({ id: 'pathways.act.situation', message: 'Noter la suite' }),
    }
  return {
    to: personPaths.file(personId),
    label: t({ id: 'pathways.act.open', message: 'Ouvrir le dossier' }),
  }
}

/** Where the rule comes from, shown when asked for. */
function RuleSource({ source }: { readonly source: Sources[string] | undefined }) {
  const [shown, setShown] = useState(false)
  if (!source) return null
  return (
    <>
      <button type="button" className="underline" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t({ id: 'pathways.source', message: 'Source' })}
      </button>
      {shown && (
        <span className="block">
          {sourceText(source.source)}
          {source.verifiedOn === null &&
            ` · ${t({ id: 'pathways.unverified', message: 'non vérifié, à régler par le territoire' })}`}
        </span>
      )}
    </>
  )
}
