import type { ArchivedFact } from '#platform/server/retention.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { engagementKinds } from '../../rules/engagement-kinds.ts'
import { exitRulesOn } from '../../rules/exit-reasons.ts'
import { proofKinds } from '../../rules/proof-kinds.ts'

const line = (fr: string, en: string): string => `json_build_object('fr', '${fr}', 'en', '${en}')`

interface StoredFact extends Omit<ArchivedFact, 'text'> {
  readonly of: 'contract' | 'exit' | 'proof' | null
  /** The code of what it is of, or the words that were written. */
  readonly text: string
}

const wordsOf = ({ of, text, on }: StoredFact): ArchivedFact['text'] => {
  if (of === 'contract') {
    const kind = engagementKinds.find(({ code }) => code === text)
    return kind ? kind.label : text
  }
  const list = of === 'exit' ? (on ? exitRulesOn(on).reasons : []) : of === 'proof' ? proofKinds : []
  const named = list.find(({ code }) => code === text)
  return named ? { fr: named.label, en: named.english } : text
}

/** Episodes, contracts, jobs, exits and proofs of one person: what her archive is kept for. */
export const archivedPathwayFacts = async (
  tx: TerritoryTransaction,
  personId: string,
): Promise<ArchivedFact[]> => {
  const rows = await tx.query<StoredFact>(
    `with episode as (select * from pathways.pathway where territory_id = $1 and person_id = $2)
     select ${line('Entrée', 'Entry')} as label, w.admitted_on as "on", h.label as text, null::json as piece, null as "of"
       from episode w join organisations.published_scheme h on h.territory_id = $1 and h.id = w.scheme_id
     union all select ${line('Contrat signé', 'Contract signed')}, c.signed_on, c.kind, null, 'contract'
       from episode w join pathways.contract c on c.territory_id = $1 and c.pathway_id = w.id and c.signed_on is not null
     union all select ${line('Étape commencée', 'Step started')}, s.started_on, s.label, null, null
       from episode w join pathways.step s on s.territory_id = $1 and s.pathway_id = w.id and s.started_on is not null
     union all select ${line('Embauche', 'Job')}, j.starts_on, j.employer_name, null, null
       from episode w join pathways.job j on j.territory_id = $1 and j.pathway_id = w.id
     union all select ${line('Sortie', 'Exit')}, e.exited_on, e.reason_code, null, 'exit'
       from episode w join pathways.exit e on e.territory_id = $1 and e.pathway_id = w.id and e.revoked_at is null
     union all select ${line('Justificatif reçu', 'Proof received')}, f.received_on, f.proof_kind,
         case when f.file_id is not null
           then json_build_object('subjectKind', 'proof', 'subjectId', f.id, 'fileId', f.file_id) end, 'proof'
       from episode w join pathways.proof f on f.territory_id = $1 and f.pathway_id = w.id and f.received_on is not null
     order by 2 limit 300`,
    [tx.territoryId, personId],
  )
  return rows.map((row) => ({ label: row.label, on: row.on, text: wordsOf(row), piece: row.piece ?? null }))
}
