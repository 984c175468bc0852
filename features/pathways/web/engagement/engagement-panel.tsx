import type { ReactNode } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList, RowList } from '#platform/web/design/row-list.tsx'
import { type State, StateMark } from '#platform/web/design/state-mark.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatDuration } from '#platform/web/i18n/formats.ts'
import { listed } from '#platform/web/i18n/punctuation.ts'
import { t } from '#platform/web/i18n/t.ts'
import { changeObjective, type Engagement, listEngagements } from '../../contract/agreements-of-engagement.ts'
import { objectiveStates } from '../../rules/engagement-kinds.ts'
import { carrierWord } from '../file/legal-contract-words.ts'
import { ChangedNote } from './changed-note.tsx'
import { kindLabel } from './kind-label.ts'
import { PrintContractButton } from './print-contract-button.tsx'
import { ScanPanel } from './scan-panel.tsx'
import { methodWord, partyWord, withdrawnWords } from './signature-words.ts'

type ObjectiveState = (typeof objectiveStates)[number]

const objectiveWord = (state: ObjectiveState): string =>
  ({
    planned: t({ id: 'pathways.objective.word.planned', message: 'prévu' }),
    ongoing: t({ id: 'pathways.objective.word.ongoing', message: 'en cours' }),
    reached: t({ id: 'pathways.objective.word.reached', message: 'atteint' }),
    abandoned: t({ id: 'pathways.objective.word.abandoned', message: 'abandonné' }),
  })[state]

const marks: Readonly<Record<ObjectiveState, State>> = {
  planned: 'todo',
  ongoing: 'doing',
  reached: 'ok',
  abandoned: 'todo',
}

/** The hashes that its signatures hold: one, but for a contract that somebody altered between two. */
const fingerprints = ({ signatures }: Engagement): readonly string[] => [
  ...new Set(signatures.flatMap(({ contentHash }) => contentHash ?? [])),
]

/** A version that was signed: what was agreed, by whom, and where each objective stands. */
export function EngagementPanel({
  engagement,
  tag,
  today,
  mayChange,
  mayScan,
}: {
  readonly engagement: Engagement
  readonly tag: ReactNode
  readonly today: string
  readonly mayChange: boolean
  /** Attaches and removes the scans of what was signed on paper. */
  readonly mayScan: boolean
}) {
  const change = useAct(changeObjective, { refresh: [listEngagements] })
  const { startsOn, endsOn, weeklyMinutes, weeklyReason } = engagement
  return (
    <Panel
      title={`${kindLabel(engagement.kind)}, ${t({ id: 'pathways.contract.version', message: 'Version {number}', values: { number: engagement.number } })}`}
      detail={tag}
      actions={<PrintContractButton contractId={engagement.id} />}
    >
      <ChangedNote engagement={engagement} />
      <div className="px-4 py-2">
        <FactList
          facts={[
            { label: t({ id: 'pathways.contract.aim', message: 'But' }), value: engagement.aim || '–' },
            ...(engagement.aimRomeLabel
              ? [
                  {
                    label: t({ id: 'pathways.contract.job', message: 'Métier visé' }),
                    value: engagement.aimRomeLabel,
                  },
                ]
              : []),
            {
              label: t({ id: 'pathways.contract.dates', message: 'Dates' }),
              value: `${formatDate(startsOn)} – ${endsOn ? formatDate(endsOn) : '…'}`,
            },
            {
              label: t({ id: 'pathways.contract.weekly', message: 'Activité par semaine' }),
              value: [weeklyMinutes === null ? '–' : formatDuration(weeklyMinutes), weeklyReason]
                .filter(Boolean)
                .join(', '),
            },
            {
              label: t({ id: 'pathways.signatures', message: 'Signatures' }),
              value: listed(
                engagement.signatures.map(
                  (one) =>
                    `${one.signerName} (${partyWord(one.party)}), ${formatDate(one.signedOn)}, ${methodWord(one.method)}`,
                ),
              ),
            },
            ...fingerprints(engagement).map((hash) => ({
              label: t({ id: 'pathways.contract.fingerprint', message: 'Empreinte' }),
              value: hash.slice(0, 16),
            })),
            ...engagement.withdrawn.map((one) => ({
              label: t({ id: 'pathways.withdraw.withdrawn', message: 'Signature retirée' }),
              value: withdrawnWords(one),
            })),
          ]}
        />
      </div>
      <RowList
        label={t({ id: 'pathways.contract.objectives', message: 'Objectifs' })}
        rows={engagement.objectives.map((one) => ({
          key: one.id,
          title: one.label,
          detail: [
            t({
              id: 'pathways.carrier.by',
              message: 'par {who}',
              values: { who: carrierWord(one.carriedBy) },
            }),
            one.dueOn &&
              t({
                id: 'pathways.contract.due-on',
                message: 'Pour le {day}',
                values: { day: formatDate(one.dueOn) },
              }),
          ]
            .filter(Boolean)
            .join(' · '),
          end: mayChange ? (
            <Select
              label={t({ id: 'pathways.objective.state', message: "État de l'objectif" })}
              hideLabel
              options={objectiveStates.map((state) => ({ value: state, label: objectiveWord(state) }))}
              value={one.state}
              onChange={(state) =>
                state && change.start({ params: { objectiveId: one.id }, body: { state, stateOn: today } })
              }
            />
          ) : (
            <StateMark state={marks[one.state]}>{objectiveWord(one.state)}</StateMark>
          ),
        }))}
      />
      <ScanPanel engagement={engagement} mayChange={mayScan} />
    </Panel>
  )
}
