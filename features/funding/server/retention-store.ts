import type { ProofHold, RetentionAct } from '#platform/server/retention.ts'

/**
 * R5: what proves an FSE+ operation is kept until the day that its managing service notifies; without end while it has
 * notified none.
 */
export const operationHold: ProofHold = {
  code: 'fse-operation',
  words: { fr: 'Pièces d’une opération FSE+', en: 'Proofs of an ESF+ operation' },
  source:
    'Règlement (UE) 2021/1060, article 82 : cinq ans à compter du 31 décembre de l’année du dernier paiement ; la date est notifiée par le service gestionnaire',
  verifiedOn: null,
  persons: `
    select p.person_id, case when bool_or(o.hold_until is null) then null else max(o.hold_until) end as until
    from funding.participation p
    join funding.operation o on o.territory_id = $1 and o.id = p.operation_id
    where p.territory_id = $1 group by p.person_id`,
}

/** What was answered and signed goes; that somebody took part, from when to when, is still counted. */
export const forgetAnswers = async ({ tx }: RetentionAct, personIds: readonly string[]): Promise<void> => {
  await tx.revealSensitive()
  for (const table of ['answer', 'sensitive_answer', 'questionnaire_signature'] as const)
    await tx.query(
      `delete from funding.${table} a using funding.questionnaire q
       where a.territory_id = $1 and q.territory_id = $1 and q.id = a.questionnaire_id and q.person_id = any($2)`,
      [tx.territoryId, personIds],
    )
  await tx.query(
    `delete from funding.piece_mark m using funding.participation p
     where m.territory_id = $1 and p.territory_id = $1 and p.id = m.participation_id and p.person_id = any($2)`,
    [tx.territoryId, personIds],
  )
}
