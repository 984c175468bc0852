import { loadTerritory } from '#features/territory/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import { FileReply } from '#platform/server/http/replies.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { renderPdf } from '#platform/server/pdf/render-pdf.ts'
import type { printEngagement } from '../../../contract/agreements-of-engagement.ts'
import { loadEngagement } from '../engagement-store.ts'
import { contractData, type Named } from './contract-data.ts'
import { contractTemplate } from './contract-template.ts'

/** A version of the contract on paper, to be signed or handed over. */
export const sendContract: TerritoryHandler<typeof printEngagement> = async (context, { params }) => {
  const found = await loadEngagement(context, params.contractId, 'pathways.read')
  if (!found.ok) return found
  const { contract, pathway } = found.value
  const named = await namesOf(context, pathway.id)
  if (!named) return refuse('not-found')
  const territory = await loadTerritory(context.tx, context.today)
  await audit(context, {
    action: 'pathways.contract-printed',
    subjectKind: 'pathway',
    subjectId: pathway.id,
    details: { version: contract.number },
  })
  const data = contractData(contract, named, { territory: territory?.name ?? '', today: context.today })
  return done(
    new FileReply({
      body: await renderPdf(contractTemplate, data),
      name: `contrat-version-${contract.number}-${context.today}.pdf`,
      mediaType: 'application/pdf',
    }),
  )
}

const namesOf = async ({ tx }: Context, pathwayId: string): Promise<Named | undefined> => {
  const [row] = await tx.query<Named>(
    `select p.given_name || ' ' || p.family_name as "personName", p.birth_date as "birthDate", m.name as "referentName",
       w.legal_referent_name as "legalReferentName", s.label as "schemeLabel"
     from pathways.pathway w
     join people.published_person p on p.territory_id = $1 and p.id = w.person_id
     join organisations.published_scheme s on s.territory_id = $1 and s.id = w.scheme_id
     left join organisations.published_member m on m.territory_id = $1 and m.id = w.referent_id
     where w.territory_id = $1 and w.id = $2`,
    [tx.territoryId, pathwayId],
  )
  return row
}
