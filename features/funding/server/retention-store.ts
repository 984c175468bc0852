import type { ProofHold, RetentionAct } from '#platform/server/retention.ts'
import { forms } from '../rules/forms.ts'
import { fundingIndicators } from '../rules/indicators.ts'

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

const countedItems = new Set(
  fundingIndicators.items.flatMap(({ counts, isSensitive }) =>
    counts?.kind === 'answers' && !isSensitive ? [counts.item] : [],
  ),
)

/** Answers from which the indicators of everybody are made, each a choice that the form offers: without a person they say nothing of anyone. */
const countedAnswers = forms.flatMap(({ items }) =>
  items
    .filter(({ code }) => countedItems.has(code))
    .flatMap(({ code, choices }) => choices.map((choice) => `${code}=${choice.code}`)),
)

/**
 * What was signed, and answered to the sensitive questions or beside what is counted, goes; that somebody of that age
 * took part, from when to when, and the codes that the indicators count stay.
 */
export const forgetAnswers = async ({ tx }: RetentionAct, personIds: readonly string[]): Promise<void> => {
  const these = [tx.territoryId, personIds]
  await tx.revealSensitive()
  await tx.query(
    `update funding.participation p set age_at_entry = extract(year from age(p.entered_on, n.birth_date))
     from people.published_profile n
     where p.territory_id = $1 and p.person_id = any($2) and n.territory_id = $1 and n.id = p.person_id
       and n.birth_date is not null`,
    these,
  )
  await tx.query(
    `delete from funding.answer a using funding.questionnaire q
     where a.territory_id = $1 and q.territory_id = $1 and q.id = a.questionnaire_id and q.person_id = any($2)
       and case a.state when 'value' then a.item_code || '=' || a.value <> all($3) else a.item_code <> all($4) end`,
    [...these, countedAnswers, [...countedItems]],
  )
  for (const table of ['sensitive_answer', 'questionnaire_signature'] as const)
    await tx.query(
      `delete from funding.${table} a using funding.questionnaire q
       where a.territory_id = $1 and q.territory_id = $1 and q.id = a.questionnaire_id and q.person_id = any($2)`,
      these,
    )
  await tx.query(
    `delete from funding.piece_mark m using funding.participation p
     where m.territory_id = $1 and p.territory_id = $1 and p.id = m.participation_id and p.person_id = any($2)`,
    these,
  )
}
