import type { TimelineItem } from '#platform/web/design/timeline.tsx'
import { dayIn } from '#platform/web/i18n/dates.ts'
import { formatDuration } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { FileTimeline, FileTransition, PersonFile } from '../../contract.ts'
import type { ApplicationState } from '../../rules/application-lifecycle.ts'
import { contractTypes } from '../../rules/contract-types.ts'
import type { DecisionReason } from '../../rules/decision-reasons.ts'
import type { MeetingKind } from '../../rules/meeting-kinds.ts'
import { proofKinds } from '../../rules/proof-kinds.ts'
import { suspensionReasons } from '../../rules/suspension-reasons.ts'
import { watchSituations } from '../../rules/watch-situations.ts'
import { changeWords } from '../appointment/change-words.ts'
import { exitReasonName } from '../exits/exit-labels.ts'
import { nameOf } from '../listed.ts'
import { stepStateLabels } from '../steps/step-labels.ts'
import { applicationWord, kindWord, reasonWord } from '../words.ts'
import { deadlineLabel, pathwayStateLabel, presenceLabel } from './labels.ts'

export type ThreadKind = 'meeting' | 'step' | 'pathway' | 'proof' | 'watch' | 'service'
export interface ThreadItem extends TimelineItem {
  readonly about: ThreadKind
}

export const threadKinds = (): Record<ThreadKind, string> => ({
  meeting: t({ id: 'pathways.thread.meeting', message: 'Entretiens' }),
  step: t({ id: 'pathways.thread.step', message: 'Étapes' }),
  pathway: t({ id: 'pathways.thread.pathway', message: 'Parcours' }),
  proof: t({ id: 'pathways.thread.proof', message: 'Preuves' }),
  watch: t({ id: 'pathways.thread.watch', message: 'Suivi dans l’emploi' }),
  service: t({ id: 'pathways.thread.service', message: 'Services locaux' }),
})

/** Everything that happened, the latest first, each with who did it. */
export const threadOf = (
  file: PersonFile,
  { meetingChanges, transitions }: FileTimeline,
  told: readonly ThreadItem[] = [],
): ThreadItem[] =>
  [
    ...told,
    ...jobItems(file),
    ...meetingItems(file),
    ...changeItems(meetingChanges),
    ...transitionItems(file, transitions),
    ...proofItems(file),
    ...watchItems(file),
  ].toSorted((a, b) => b.day.localeCompare(a.day))

const meetingItems = (file: PersonFile): ThreadItem[] =>
  file.meetings.map((meeting) => {
    const own = file.privateNotes.find((note) => note.meetingId === meeting.id)
    const kind = kindWord(meeting.kind as MeetingKind)
    const facts = [
      presenceLabel(meeting.presence),
      meeting.minutes ? formatDuration(meeting.minutes) : undefined,
    ]
    const privateNote =
      own && t({ id: 'pathways.thread.private', message: 'Note privée : {note}', values: { note: own.body } })
    return {
      about: 'meeting',
      key: meeting.id,
      day: meeting.onDate,
      kind: `${kind}.`,
      text: `${facts.filter(Boolean).join(', ')}, ${meeting.memberName}`,
      detail: [meeting.note, privateNote].filter(Boolean).join(' · ') || undefined,
    }
  })

const changeItems = (changes: FileTimeline['meetingChanges']): ThreadItem[] =>
  changes.map((change) => ({
    about: 'meeting',
    key: change.id,
    day: dayIn(change.at),
    kind: t({ id: 'pathways.thread.appointment', message: 'Rendez-vous.' }),
    text: changeWords(change),
    detail: change.byName,
  }))

const transitionItems = (file: PersonFile, transitions: readonly FileTransition[]): ThreadItem[] => {
  const steps = new Map(file.episodes.flatMap((one) => one.steps).map((step) => [step.id, step.label]))
  return transitions.map((one) => ({
    about: one.subjectKind === 'step' ? 'step' : 'pathway',
    key: one.id,
    day: one.effectiveOn,
    kind: subjectWord[one.subjectKind](),
    text: one.subjectKind === 'step' ? stepText(one, steps.get(one.subjectId)) : stateText(one),
    detail: detailOf(one),
  }))
}

const subjectWord: Record<FileTransition['subjectKind'], () => string> = {
  application: () => t({ id: 'pathways.thread.one-application', message: 'Candidature.' }),
  pathway: () => t({ id: 'pathways.thread.one-pathway', message: 'Parcours.' }),
  step: () => t({ id: 'pathways.thread.one-step', message: 'Étape.' }),
}

const stateText = ({ subjectKind, toState }: FileTransition): string =>
  subjectKind === 'application' ? applicationWord(toState as ApplicationState) : pathwayStateLabel(toState)

const stepText = ({ toState }: FileTransition, label: string | undefined): string => {
  const state = stepStateLabels()[toState as keyof ReturnType<typeof stepStateLabels>]
  return t({
    id: 'pathways.thread.step-state',
    message: '{step} : {state}',
    values: { step: label ?? '', state: state?.toLowerCase() ?? toState },
  })
}

const detailOf = (one: FileTransition): string | undefined => {
  const who =
    one.byName ?? (one.byLink && t({ id: 'pathways.thread.by-link', message: "L'opérateur, par son lien" }))
  const reason = one.reasonText ?? reasonName(one)
  const revoked = one.isRevoked && t({ id: 'pathways.thread.revoked', message: 'corrigé depuis' })
  return [who, reason, revoked].filter(Boolean).join(' · ') || undefined
}

const reasonName = ({ subjectKind, reasonCode }: FileTransition): string | undefined => {
  if (reasonCode === null) return undefined
  if (subjectKind === 'application') return reasonWord(reasonCode as DecisionReason)
  if (reasonCode === 'pathway-exited') return t({ id: 'pathways.thread.exited', message: 'fin du parcours' })
  const suspension = nameOf(suspensionReasons, reasonCode)
  return suspension === reasonCode ? exitReasonName(reasonCode) : suspension
}

const jobItems = (file: PersonFile): ThreadItem[] =>
  file.episodes
    .flatMap((one) => one.jobs)
    .map((job) => ({
      about: 'watch',
      key: job.id,
      day: job.startsOn,
      kind: t({ id: 'pathways.thread.job', message: 'Emploi.' }),
      text: [job.employerName, job.jobTitle, nameOf(contractTypes, job.contractType)]
        .filter(Boolean)
        .join(', '),
    }))

const proofItems = (file: PersonFile): ThreadItem[] =>
  file.episodes
    .flatMap((one) => one.proofs)
    .filter((proof) => proof.receivedOn !== null)
    .map((proof) => ({
      about: 'proof',
      key: proof.id,
      day: proof.checkedOn ?? proof.receivedOn ?? proof.requestedOn,
      kind: t({ id: 'pathways.thread.document', message: 'Preuve.' }),
      text: nameOf(proofKinds, proof.proofKind),
      detail: proof.refusedReason ?? undefined,
    }))

const watchItems = (file: PersonFile): ThreadItem[] =>
  file.episodes
    .flatMap((one) => one.watches)
    .flatMap((watch) => [
      ...watch.attempts.map((attempt) => ({
        about: 'watch' as const,
        key: attempt.id,
        day: dayIn(attempt.at),
        kind: t({ id: 'pathways.thread.attempt', message: 'Tentative.' }),
        text: deadlineLabel(watch.kind),
        detail: attempt.note ?? undefined,
      })),
      ...(watch.observedOn
        ? [
            {
              about: 'watch' as const,
              key: watch.id,
              day: watch.observedOn,
              kind: `${deadlineLabel(watch.kind)}.`,
              text: nameOf(watchSituations, watch.situationCode),
              detail: watch.note ?? undefined,
            },
          ]
        : []),
    ])
