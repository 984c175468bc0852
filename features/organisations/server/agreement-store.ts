import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { AgreementKind } from '../rules/written-agreement.ts'

interface NewAgreement {
  readonly id: string
  readonly organisationId: string
  readonly kind: AgreementKind
  readonly signedOn: string
  readonly signerName: string
  readonly reference: string | null
}

/** False when it was sent before: the same agreement counts once. */
export const insertAgreement = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  agreement: NewAgreement,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into organisations.written_agreement (territory_id, id, organisation_id, kind, signed_on, signer_name, reference,
       noted_by, noted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (territory_id, id) do nothing returning id`,
    [
      ...[tx.territoryId, agreement.id, agreement.organisationId, agreement.kind, agreement.signedOn],
      ...[agreement.signerName, agreement.reference, actor.memberId, now],
    ],
  )
  return rows.length > 0
}

/**
 * Whether nobody of the structure may be invited yet: it has neither an agreement, nor a member who came before one was
 * asked for, nor a scheme of its own, which makes it the controller.
 */
export const lacksAgreement = async (tx: TerritoryTransaction, organisationId: string): Promise<boolean> => {
  const [row] = await tx.query<{ lacks: boolean }>(
    `select not (
       exists (select from organisations.written_agreement where territory_id = $1 and organisation_id = $2)
       or exists (select from organisations.member where territory_id = $1 and organisation_id = $2 and left_on is null)
       or exists (select from organisations.scheme where territory_id = $1 and managing_organisation_id = $2)
     ) as lacks`,
    [tx.territoryId, organisationId],
  )
  return row?.lacks ?? true
}
