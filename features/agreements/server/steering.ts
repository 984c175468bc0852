import { done, type Result, refuse } from '#kernel/result.ts'
import type { Board } from '../contract.ts'
import { loadAgreement } from './agreement-store.ts'
import type { Counting } from './figures-access.ts'
import { committee } from './life/agreement-reader.ts'
import { boardOf } from './read-board.ts'

/** The board of an agreement for those who steer by it: the whole territory, nothing under five; `not-found` elsewhere. */
export const boardOfAgreement = async (
  context: Counting,
  { agreementId, period }: { readonly agreementId: string; readonly period?: string },
): Promise<Result<Board>> => {
  const agreement = await loadAgreement(context.tx, agreementId, committee)
  return agreement ? done(await boardOf(context, agreement, period, {}, 'agreement')) : refuse('not-found')
}

interface OpenContestation {
  readonly id: string
  readonly objectiveId: string
  readonly label: string
  readonly organisation: string
  readonly on: string
}

/** The values of some agreements that a party contests and nobody answered, the oldest first. */
export const openContestations = (
  { tx }: Pick<Counting, 'tx'>,
  agreementIds: readonly string[],
): Promise<OpenContestation[]> =>
  tx.query<OpenContestation>(
    `select c.id, c.objective_id as "objectiveId", o.label, p.name as organisation, c.on_date as on
     from agreements.contestation c
     join agreements.objective o on o.territory_id = $1 and o.id = c.objective_id and o.removed_at is null
     join organisations.published_organisation p on p.territory_id = $1 and p.id = c.organisation_id
     where c.territory_id = $1 and o.agreement_id = any ($2::uuid[]) and not exists (
       select 1 from agreements.contestation_answer a where a.territory_id = $1 and a.contestation_id = c.id)
     order by c.written_at, c.id limit 100`,
    [tx.territoryId, agreementIds],
  )
