import { exitRulesOn } from '#features/pathways/server/public.ts'
import { addDays, addMonths, type CalendarDate } from '#kernel/dates.ts'
import { addDeadline } from './deadlines.ts'
import { jobs } from './people.ts'
import { demoId, type Random } from './random.ts'
import type { DemoRows } from './rows.ts'
import type { DemoSetting } from './setting.ts'

interface ExitSpan {
  readonly pathwayId: string
  readonly personId: string
  readonly exitedOn: CalendarDate
  readonly today: CalendarDate
  readonly referentId: string
  readonly employers: readonly { readonly id: string; readonly name: string }[]
}

export interface ExitFacts {
  readonly reasonCode: string
  readonly exitClass: string
  readonly proofState: string | null
}

/** One exit of about the shares that the networks publish: 36 in 100 positive, three quarters of them by a job. */
export const addExit = (setting: DemoSetting, random: Random, span: ExitSpan): ExitFacts => {
  const { rows } = setting
  const reasonCode = random.weighted([
    ['open-ended-job', 14],
    ['fixed-term-job', 13],
    ['temporary-work', 3],
    ['business-creation', 2],
    ['qualification', 8],
    ['short-job', 5],
    ['other-training', 3],
    ['moved-away', 6],
    ['long-illness', 2],
    ['retirement', 1],
    ['parental-leave', 2],
    ['dropped-out', 18],
    ['unreachable', 13],
    ['own-request', 5],
    ['to-france-travail', 4],
    ['to-social-support', 3],
  ])
  const rules = exitRulesOn(span.exitedOn)
  const reason = rules.reasons.find((one) => one.code === reasonCode)
  if (!reason) throw new Error(`no exit reason ${reasonCode}`)
  const exitId = demoId(random, Date.parse(span.exitedOn))
  const jobId = reason.about === 'job' ? addJob(rows, random, span, reasonCode) : null
  rows.add('pathways.exit', {
    id: exitId,
    pathway_id: span.pathwayId,
    exited_on: span.exitedOn,
    reason_code: reasonCode,
    class_plie: reason.plie,
    class_iae: reason.iae,
    class_fse: reason.fse,
    rule_version: rules.version,
    job_id: jobId,
    training_label: reason.about === 'training' ? 'Titre professionnel' : null,
    recorded_by: span.referentId,
    recorded_at: `${span.exitedOn}T15:00:00Z`,
  })
  const proofState = addProofs(setting, random, span, exitId, reason.proofs)
  addWatches(setting, random, span, { exitId, jobId })
  return { reasonCode, exitClass: reason.plie, proofState }
}

const contractOf: Readonly<Record<string, string>> = {
  'open-ended-job': 'cdi',
  'fixed-term-job': 'cdd',
  'temporary-work': 'ctt',
  'business-creation': 'self-employed',
  'short-job': 'cdd',
}

const addJob = (rows: DemoRows, random: Random, span: ExitSpan, reasonCode: string): string => {
  const id = demoId(random, Date.parse(span.exitedOn))
  const employer = random.pick(span.employers)
  const job = random.pick(jobs)
  const months =
    reasonCode === 'short-job' ? random.int(2, 5) : reasonCode === 'fixed-term-job' ? random.int(6, 12) : null
  rows.add('pathways.job', {
    id,
    pathway_id: span.pathwayId,
    employer_organisation_id: employer.id,
    employer_name: employer.name,
    contract_type: contractOf[reasonCode] ?? 'cdd',
    starts_on: span.exitedOn,
    ends_on: months ? addMonths(span.exitedOn, months) : null,
    weekly_minutes: random.pick([2100, 2100, 1560, 1800]),
    rome_code: job.rome,
    job_title: job.title,
    recorded_by: span.referentId,
    recorded_at: `${span.exitedOn}T15:00:00Z`,
    version: 1,
  })
  return id
}

/** A proof that can exist only six months later is awaited until then; most of the others have come and were checked. */
const addProofs = (
  setting: DemoSetting,
  random: Random,
  span: ExitSpan,
  exitId: string,
  kinds: readonly string[],
): string | null => {
  const states = kinds.map((kind) => {
    const possibleOn = kind === 'month-6' ? addMonths(span.exitedOn, 6) : span.exitedOn
    const isPast = addDays(possibleOn, 25) < span.today
    const late = isPast && span.exitedOn < addMonths(span.today, -9) ? 1 : 8
    const state = isPast
      ? random.weighted([
          ['checked', 92 - late],
          ['received', late],
          ['expected', late],
        ])
      : 'expected'
    const receivedOn = state === 'expected' ? null : addDays(possibleOn, random.int(4, 24))
    setting.rows.add('pathways.proof', {
      id: demoId(random, Date.parse(possibleOn)),
      pathway_id: span.pathwayId,
      subject_kind: 'exit',
      subject_id: exitId,
      proof_kind: kind,
      requested_on: span.exitedOn,
      due_on: addDays(possibleOn, 30),
      received_on: receivedOn,
      checked_on: state === 'checked' && receivedOn ? addDays(receivedOn, 1) : null,
      checked_by: state === 'checked' ? span.referentId : null,
    })
    return { state, possibleOn }
  })
  const awaited = states.filter((one) => one.state === 'expected').map((one) => one.possibleOn)
  const [first] = awaited.toSorted()
  if (first)
    addDeadline(setting, random, {
      ...ownerOf(span),
      rule: 'exit-proof',
      subjectKind: 'exit',
      subjectId: exitId,
      basisOn: first,
    })
  if (states.length === 0) return null
  if (awaited.length > 0) return 'expected'
  return states.some((one) => one.state === 'received') ? 'received' : 'checked'
}

const ownerOf = (span: ExitSpan) => ({
  personId: span.personId,
  pathwayId: span.pathwayId,
  ownerId: span.referentId,
})

const inJob = [
  ['same-job', 76],
  ['other-job', 9],
  ['jobless', 10],
  ['unreachable', 5],
] as const
const without = [
  ['jobless', 48],
  ['other-job', 18],
  ['training', 9],
  ['inactive', 7],
  ['unreachable', 18],
] as const

const addWatches = (
  setting: DemoSetting,
  random: Random,
  span: ExitSpan,
  subject: { readonly exitId: string; readonly jobId: string | null },
): void => {
  const ofJob = [
    ['job-month-1', 1],
    ['job-month-3', 3],
    ['job-month-6', 6],
  ] as const
  for (const [kind, months] of [...(subject.jobId ? ofJob : []), ['exit-month-6', 6] as const]) {
    const dueOn = addMonths(span.exitedOn, months)
    const isObserved =
      addDays(dueOn, 10) < span.today && (dueOn < addMonths(span.today, -3) || random.chance(0.85))
    const situation = random.weighted<string>(subject.jobId ? inJob : without)
    setting.rows.add('pathways.watch', {
      id: demoId(random, Date.parse(dueOn)),
      pathway_id: span.pathwayId,
      subject_id: kind === 'exit-month-6' ? subject.exitId : subject.jobId,
      kind,
      due_on: dueOn,
      observed_on: isObserved ? addDays(dueOn, random.int(-3, 9)) : null,
      situation_code: isObserved ? situation : null,
      channel: isObserved ? 'phone' : null,
      recorded_by: isObserved ? span.referentId : null,
      recorded_at: isObserved ? `${addDays(dueOn, 9)}T09:00:00Z` : null,
    })
    if (isObserved) continue
    const target =
      kind === 'exit-month-6'
        ? ({ subjectKind: 'exit', subjectId: subject.exitId } as const)
        : ({ subjectKind: 'job', subjectId: subject.jobId ?? '' } as const)
    addDeadline(setting, random, { ...ownerOf(span), ...target, rule: kind, basisOn: span.exitedOn })
  }
}
