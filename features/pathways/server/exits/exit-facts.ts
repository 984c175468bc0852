import { ageAt, type CalendarDate } from '#kernel/dates.ts'
import { done, type Result, refuse, refuseField } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import { classifyExit, type ExitClassification } from '../../rules/classify-exit.ts'
import { proofStateOf } from '../../rules/proof-kinds.ts'
import type { PathwayRow } from '../pathway-store.ts'
import { jobsOf } from './job-store.ts'
import { proofsOf } from './proof-store.ts'
import { protocolOn } from './protocol.ts'

export interface ExitDraft {
  readonly reasonCode: string
  readonly exitedOn: CalendarDate
  readonly jobId: string | null
  readonly training: {
    readonly label: string
    readonly startsOn: CalendarDate
    readonly endsOn: CalendarDate | null
    readonly validatedOn: CalendarDate | null
  } | null
  readonly searchingNow: boolean
  readonly comment: string | null
}

const refuseDates = (draft: ExitDraft, pathway: PathwayRow, today: CalendarDate) => {
  const { training, exitedOn } = draft
  if (exitedOn > today) return refuseField('/exitedOn', 'date-in-future')
  const start = pathway.contractSignedOn ?? pathway.admittedOn
  if (exitedOn < start)
    return refuse('exit-before-contract', {
      params: { date: start },
      fields: [{ pointer: '/exitedOn', code: 'exit-before-contract', params: { date: start } }],
    })
  if (training?.endsOn && training.endsOn < training.startsOn)
    return refuseField('/training/endsOn', 'dates-reversed')
  return undefined
}

/** V2, then the facts read from the rows, judged by the rules in force on the day of the exit. */
export const judgeExit = async (
  { tx, today }: Context,
  pathway: PathwayRow,
  draft: ExitDraft,
): Promise<Result<ExitClassification>> => {
  const wrong = refuseDates(draft, pathway, today)
  if (wrong) return wrong
  const jobs = await jobsOf(tx, pathway.id)
  const job = jobs.find((one) => one.id === draft.jobId) ?? null
  if (draft.jobId && !job) return refuse('unknown-job')
  const [person] = await tx.query<{ birthDate: CalendarDate | null; situationCode: string | null }>(
    `select birth_date as "birthDate", situation_code as "situationCode" from people.published_person
     where territory_id = $1 and id = $2`,
    [tx.territoryId, pathway.personId],
  )
  const proofs = await proofsOf(tx, pathway.id)
  const verdict = classifyExit(
    {
      ...draft,
      job,
      jobs,
      ageAtExit: person?.birthDate ? ageAt(person.birthDate, draft.exitedOn) : null,
      inactiveAtEntry: person?.situationCode === 'inactive',
      proofs: proofs
        .filter((proof) => proof.subjectKind === 'exit' || proof.subjectId === draft.jobId)
        .map((proof) => ({ kind: proof.proofKind, state: proofStateOf(proof) })),
    },
    await protocolOn(tx, draft.exitedOn),
  )
  return verdict ? done(verdict) : refuseField('/reasonCode', 'unknown-reason')
}
