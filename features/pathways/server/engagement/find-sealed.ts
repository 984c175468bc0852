import type { FindSealed, SealedDocument } from '#platform/server/seals.ts'
import { engagementKinds, type Party } from '../../rules/engagement-kinds.ts'
import { contractsSealed, loadEngagement } from './engagement-store.ts'

const partyLabels: Readonly<Record<Party, { readonly label: string; readonly english: string }>> = {
  participant: { label: 'La personne accompagnée', english: 'The person followed' },
  referent: { label: 'La référente ou le référent', english: 'The référent' },
  team: { label: 'L’équipe d’animation', english: 'The coordinating team' },
  'legal-referent': { label: 'Le référent légal', english: 'The référent by law' },
}

/** The contracts signed under this fingerprint, of the persons whose pathway one may read. */
export const findSealedContracts: FindSealed = async (context, beginning) => {
  const documents: SealedDocument[] = []
  for (const id of await contractsSealed(context.tx, beginning)) {
    const found = await loadEngagement(context, id, 'pathways.read')
    if (!found.ok) continue
    const { kind, number, signatures } = found.value.contract
    const under = signatures.filter(({ contentHash }) => contentHash?.startsWith(beginning))
    const last = under.at(-1)
    if (!last) continue
    const label = engagementKinds.find(({ code }) => code === kind)?.label ?? 'Contrat'
    documents.push({
      label: `${label}, version ${number}`,
      english: `Commitment contract, version ${number}`,
      on: last.signedOn,
      signedBy: under.map(({ party, signedOn }) => ({ ...partyLabels[party], on: signedOn })),
      isUnchanged: under.every(({ isUnchanged }) => isUnchanged === true),
    })
  }
  return documents
}
