import { settleDeadline, startDeadline } from '#features/deadlines/server/public.ts'
import { addDays, type CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { MissingProof } from '../../rules/classify-exit.ts'
import { exitProofState, proofStateOf } from '../../rules/proof-kinds.ts'
import { changePathway, type PathwayRow } from '../pathway-store.ts'
import { proofsOf, type StoredProof } from './proof-store.ts'

/** Days given to bring a proof once it can exist (the calendar's `exit-proof`). */
const daysToBring = 30

interface ProofSubject {
  readonly kind: 'job' | 'exit'
  readonly id: string
}

/** Asks for proofs at the moment their fact is recorded; one already asked for is not asked twice. */
export const askProofs = async (
  context: Context,
  pathway: PathwayRow,
  subject: ProofSubject,
  missing: readonly MissingProof[],
): Promise<void> => {
  const { tx, now, today } = context
  for (const { kind, availableFrom } of missing)
    await tx.query(
      `insert into pathways.proof (territory_id, id, pathway_id, subject_kind, subject_id, proof_kind, requested_on, due_on)
       select $1, $2, $3, $4, $5, $6, $7, $8 where not exists (select from pathways.proof q
         where q.territory_id = $1 and q.pathway_id = $3 and q.subject_id = $5 and q.proof_kind = $6
           and q.refused_reason is null and q.cancelled_on is null)`,
      [
        ...[tx.territoryId, newId(now.getTime()), pathway.id, subjectKindOf(subject, kind), subject.id, kind],
        ...[today, addDays(availableFrom, daysToBring)],
      ],
    )
  await keepProofDeadline(context, pathway, subject)
}

const subjectKindOf = (subject: ProofSubject, kind: string) =>
  subject.kind === 'job' && kind === 'month-6' ? 'job-month-6' : subject.kind

/** One line of "À faire" a subject: the next proof to bring; none once all came. */
export const keepProofDeadline = async (
  context: Context,
  pathway: PathwayRow,
  subject: ProofSubject,
): Promise<void> => {
  const awaited = (await proofsOf(context.tx, pathway.id))
    .filter((proof) => proof.subjectId === subject.id && proofStateOf(proof) === 'expected')
    .map((proof) => proof.dueOn)
    .filter((dueOn) => dueOn !== null)
    .toSorted()
  const [next] = awaited
  if (!next) return settleDeadline(context, 'exit-proof', subject.id, context.actor.memberId)
  await startDeadline(context, {
    rule: 'exit-proof',
    subjectKind: subject.kind,
    subjectId: subject.id,
    basisOn: addDays(next, -daysToBring),
    personId: pathway.personId,
    pathwayId: pathway.id,
    ownerId: pathway.referentId,
    schemeId: pathway.schemeId,
  })
}

/** The exit's proofs: its own, and those of the job that it rests on. */
const proofsOfExit = (
  proofs: readonly StoredProof[],
  exit: { readonly id: string; readonly jobId: string | null },
): StoredProof[] => proofs.filter((proof) => proof.subjectId === exit.id || proof.subjectId === exit.jobId)

/** Writes on the episode where its exit stands: "preuve attendue", received or checked. */
export const keepExitProofState = async (
  context: Context,
  pathwayId: string,
  exit: { readonly id: string; readonly jobId: string | null; readonly exitedOn: CalendarDate },
): Promise<void> => {
  const proofs = proofsOfExit(await proofsOf(context.tx, pathwayId), exit)
  await changePathway(
    context,
    { id: pathwayId },
    { exit_proof_state: exitProofState(proofs.map(proofStateOf)) },
  )
}
