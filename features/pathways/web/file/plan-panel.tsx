import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { DateText } from '#platform/web/i18n/date-text.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatDuration } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import type { FileEpisode, PersonFile } from '../../contract.ts'
import type { Carrier } from '../../rules/engagement-kinds.ts'
import { paths } from '../paths.ts'
import { objectiveState } from './labels.ts'
import { carrierWord } from './legal-contract-words.ts'

/** The contract in force: its objectives, each with its state, and the hours that go with it. */
export function PlanPanel({ episode }: { readonly file: PersonFile; readonly episode: FileEpisode }) {
  const contract = episode.contracts.findLast((one) => one.state === 'signed') ?? episode.contracts.at(-1)
  const title = t({ id: 'pathways.plan.heading', message: "Contrat d'engagement" })
  if (!contract)
    return (
      <Panel title={title} actions={<OpenContract episode={episode} />}>
        <EmptyState title={t({ id: 'pathways.plan.none', message: 'Pas encore de contrat' })}>
          {t({
            id: 'pathways.plan.none.why',
            message: 'Les étapes se prescrivent une fois le contrat signé.',
          })}
        </EmptyState>
      </Panel>
    )
  return (
    <Panel
      title={title}
      actions={<OpenContract episode={episode} />}
      detail={
        contract.number > 1
          ? t({
              id: 'pathways.plan.amendment',
              message: 'avenant n° {number}',
              values: { number: contract.number - 1 },
            })
          : contract.signedOn
            ? t({
                id: 'pathways.plan.signed',
                message: 'signé le {day}',
                values: { day: formatDate(contract.signedOn) },
              })
            : t({ id: 'pathways.plan.draft', message: 'à signer' })
      }
    >
      {contract.objectives.length > 0 ? (
        <RowList
          label={t({ id: 'pathways.plan.objectives', message: 'Objectifs' })}
          rows={contract.objectives.map((objective, index) => {
            const { mark, label } = objectiveState(objective.state)
            const day = objective.stateOn ?? objective.dueOn
            return {
              key: objective.id,
              title: `${index + 1}. ${objective.label}`,
              detail: [carrierWords(objective.carriedBy), objective.details].filter(Boolean).join(' · '),
              end: (
                <>
                  <StateMark state={mark}>{label}</StateMark>
                  {day && (
                    <div className="text-ink-2">
                      <DateText day={day} style="short" />
                    </div>
                  )}
                </>
              ),
            }
          })}
        />
      ) : (
        <EmptyState title={t({ id: 'pathways.plan.no-objective', message: 'Aucun objectif écrit' })} />
      )}
      {contract.weeklyMinutes !== null && (
        <div className="p-3">
          <Note>
            <strong>
              {t({
                id: 'pathways.plan.weekly',
                message: "{hours} d'activité par semaine",
                values: { hours: formatDuration(contract.weeklyMinutes) },
              })}
            </strong>{' '}
            {contract.weeklyReason}
          </Note>
        </div>
      )}
    </Panel>
  )
}

/** « par le référent légal »; what the person does goes without saying. */
const carrierWords = (carrier: Carrier): string =>
  carrier === 'person'
    ? ''
    : t({ id: 'pathways.carrier.by', message: 'par {who}', values: { who: carrierWord(carrier) } })

/** Where the contract is written, signed and amended. */
function OpenContract({ episode }: { readonly episode: FileEpisode }) {
  return (
    <PageLink to={paths.contract(episode.id)}>{t({ id: 'pathways.plan.open', message: 'Ouvrir' })}</PageLink>
  )
}
