import type { CalendarDate } from '#kernel/dates.ts'
import type { Input, Reply } from '#platform/contract/route.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { setLegalReferent } from '../../contract/referents.ts'

type Asked = Input<typeof setLegalReferent>['body']
type HeldLegalReferent = Reply<typeof setLegalReferent>

const columns = `w.legal_referent_kind as "legalReferentKind", w.legal_referent_name as "legalReferentName",
  w.legal_referent_version as "legalReferentVersion", w.orientation_notified_on as "orientationNotifiedOn",
  (w.legal_contract).kind as "legalContractKind", (w.legal_contract).signed_on as "legalContractSignedOn",
  (w.legal_contract).ends_on as "legalContractEndsOn"`

/** Undefined when somebody wrote it since the version that was on screen. The organisation stays while the kind does. */
export const writeLegalReferent = async (
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  pathwayId: string,
  { version, legalReferent, orientationNotifiedOn, contract }: Asked,
): Promise<HeldLegalReferent | undefined> => {
  const [row] = await tx.query<HeldLegalReferent>(
    `update pathways.pathway w set legal_referent_kind = $4, legal_referent_name = $5,
       legal_referent_organisation_id = coalesce($6, case when w.legal_referent_kind = $4 then w.legal_referent_organisation_id end),
       orientation_notified_on = case when $7 then $8 else w.orientation_notified_on end,
       legal_contract = case when not $10 then w.legal_contract when $11::text is not null
         then row($11, $12::date, $13::date)::pathways.legal_contract_parts::pathways.legal_contract end,
       legal_referent_version = w.legal_referent_version + 1, updated_at = $9
     where w.territory_id = $1 and w.id = $2 and w.legal_referent_version = $3 returning ${columns}`,
    [
      ...[tx.territoryId, pathwayId, version, legalReferent?.kind ?? null, legalReferent?.name ?? null],
      ...[legalReferent?.organisationId ?? null, orientationNotifiedOn !== undefined],
      ...[orientationNotifiedOn ?? null, now, contract !== undefined, contract?.kind ?? null],
      ...[contract?.signedOn ?? null, contract?.endsOn ?? null],
    ],
  )
  return row
}

export const readLegalReferent = async (
  tx: TerritoryTransaction,
  pathwayId: string,
): Promise<HeldLegalReferent | undefined> => {
  const [row] = await tx.query<HeldLegalReferent>(
    `select ${columns} from pathways.pathway w where w.territory_id = $1 and w.id = $2`,
    [tx.territoryId, pathwayId],
  )
  return row
}

export const birthDateOf = async (
  tx: TerritoryTransaction,
  personId: string,
): Promise<CalendarDate | null> => {
  const [row] = await tx.query<{ birthDate: CalendarDate | null }>(
    'select birth_date as "birthDate" from people.published_person where territory_id = $1 and id = $2',
    [tx.territoryId, personId],
  )
  return row?.birthDate ?? null
}
