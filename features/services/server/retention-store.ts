import type { RetentionAct } from '#platform/server/retention.ts'

const hers = 'select o.id from services.orientation o where o.territory_id = $1 and o.person_id = any ($2)'

/** The brake, the words written to the service and those of its answer. */
export const forgetWords = async ({ tx }: RetentionAct, personIds: readonly string[]): Promise<void> => {
  await tx.query(
    `update services.orientation set theme_code = null, reasons = null, requirements = null, other_contact = null,
       available_from = null where territory_id = $1 and person_id = any ($2)`,
    [tx.territoryId, personIds],
  )
  await tx.query(
    `update services.orientation_move set reason_text = null where territory_id = $1 and orientation_id in (${hers})`,
    [tx.territoryId, personIds],
  )
}

/** Where it was sent: the address of a service could tell what somebody looked for. */
export const forgetAddresses = async ({ tx }: RetentionAct, personIds: readonly string[]): Promise<void> => {
  await tx.query(
    'update services.orientation set recipient = null where territory_id = $1 and person_id = any ($2)',
    [tx.territoryId, personIds],
  )
}
