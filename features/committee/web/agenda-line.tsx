import { eligibilityMarks, eligibilityWord } from '#features/eligibility/web/public.ts'
import { paths as pathways } from '#features/pathways/web/public.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { type AgendaItem, listSessions, readAgenda, removeFromAgenda, type Session } from '../contract.ts'
import { DecideForm } from './decision-forms.tsx'
import { paths } from './paths.ts'
import { ageBandWord, decisionWord, labelOf, moveMarks, whyOf } from './words.ts'

interface LineProps {
  readonly item: AgendaItem
  readonly session: Session
  readonly mayRun: boolean
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
}

/** Who, or a number and a few facts; what the conditions are worth; then what was decided, or the gesture. */
export function AgendaLine({ item, session, mayRun, isOpen, onOpen }: LineProps) {
  return (
    <li className="grid gap-1 border-b border-line px-4 py-2.5 last:border-0">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="min-w-0 grow basis-56">
          <p className="font-semibold">
            {item.personName && item.applicationId ? (
              <>
                {item.number}.{' '}
                <PageLink to={pathways.application(item.applicationId)}>{item.personName}</PageLink>
              </>
            ) : (
              t({
                id: 'committee.unnamed',
                message: 'Candidature n° {number}',
                values: { number: item.number },
              })
            )}
          </p>
          <p className="text-13 text-ink-2">
            {[
              ageBandWord(item.ageBand),
              item.communeName,
              item.prescriberName,
              t({
                id: 'committee.received',
                message: 'reçue le {day}',
                values: { day: formatDate(item.receivedOn) },
              }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <div className="grid gap-0.5 text-13">
          <PreCheck item={item} />
          <PageLink to={paths.sheet(session.id, item.number)}>
            {t({ id: 'committee.sheet.open', message: 'Lire la fiche' })}
            <span className="sr-only"> {item.number}</span>
          </PageLink>
        </div>
      </div>
      <Outcome item={item} />
      {mayRun && session.state === 'planned' && item.applicationState === 'eligibility-checked' && (
        <Gestures item={item} session={session} isOpen={isOpen} onOpen={onOpen} />
      )}
    </li>
  )
}

function PreCheck({ item }: { readonly item: AgendaItem }) {
  return (
    <div>
      <StateMark state={eligibilityMarks[item.outcome]}>{eligibilityWord(item.outcome)}</StateMark>
      {item.awaited.length > 0 && (
        <span className="block text-ink-2">
          {t({
            id: 'committee.awaited',
            message: 'Pièce à demander : {names}',
            values: { names: item.awaited.map(labelOf).join(', ') },
          })}
        </span>
      )}
    </div>
  )
}

function Outcome({ item }: { readonly item: AgendaItem }) {
  const { decision } = item
  if (decision)
    return (
      <p>
        <StateMark state={moveMarks[decision.move]}>{decisionWord(decision)}</StateMark>
        {whyOf(decision) && <span className="block text-13 text-ink-2">{whyOf(decision)}</span>}
      </p>
    )
  if (item.applicationState === 'eligibility-checked') return null
  return (
    <p className="text-13 text-ink-2">
      {t({
        id: 'committee.moved-outside',
        message: 'La candidature a été décidée ou reprise hors de la séance.',
      })}
    </p>
  )
}

function Gestures({ item, session, isOpen, onOpen }: Omit<LineProps, 'mayRun'>) {
  const { timeZone } = useTerritory()
  const remove = useAct(removeFromAgenda, { refresh: [readAgenda, listSessions] })
  const { itemId } = item
  if (!itemId) return null
  const name = item.personName ?? String(item.number)
  const isToCome = session.heldOn > today(timeZone)
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <Button
          size="small"
          aria-expanded={isOpen}
          disabledReason={
            isToCome
              ? t({
                  id: 'committee.decide.when',
                  message: 'On décide à partir du {day}',
                  values: { day: formatDate(session.heldOn, 'day') },
                })
              : undefined
          }
          onClick={() => onOpen(!isOpen)}
        >
          {t({ id: 'committee.decide', message: 'Décider' })}
          <span className="sr-only"> : {name}</span>
        </Button>
        {!item.decision && (
          <Button
            size="small"
            kind="quiet"
            busy={remove.running}
            onClick={() => remove.start({ params: { sessionId: session.id, itemId } })}
          >
            {t({ id: 'committee.remove', message: 'Retirer de l’ordre du jour' })}
            <span className="sr-only"> : {name}</span>
          </Button>
        )}
      </div>
      {remove.problem && <ErrorState problem={remove.problem} />}
      {isOpen && !isToCome && (
        <DecideForm
          sessionId={session.id}
          itemId={itemId}
          version={item.version}
          onDone={() => onOpen(false)}
        />
      )}
    </>
  )
}
