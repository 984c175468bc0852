import { subjectsOfBytes } from '#features/documents/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { FindSealed, SealedDocument } from '#platform/server/seals.ts'
import type { Engagement } from '../../contract/agreements-of-engagement.ts'
import { engagementKinds, type Party } from '../../rules/engagement-kinds.ts'
import { contractsSealed, loadEngagement } from './engagement-store.ts'

const partyLabels: Readonly<Record<Party, { readonly label: string; readonly english: string }>> = {
  participant: { label: 'La personne accompagnée', english: 'The person followed' },
  referent: { label: 'La référente ou le référent', english: 'The referent' },
  team: { label: 'L’équipe d’animation', english: 'The coordinating team' },
  'legal-referent': { label: 'Le référent légal', english: 'The referent by law' },
}
const WHOLE = 64

/** The contracts signed under this fingerprint, or on a paper whose scan has it, of the persons whose pathway one reads. */
export const findSealedContracts: FindSealed = async (context, beginning) => {
  const documents: SealedDocument[] = []
  for (const contract of await readable(context, await contractsSealed(context.tx, beginning)))
    documents.push(
      ...told(
        contract,
        contract.signatures.filter(({ contentHash }) => contentHash?.startsWith(beginning)),
      ),
    )
  if (beginning.length < WHOLE) return documents
  for (const contract of await readable(context, await subjectsOfBytes(context.tx, 'contract', beginning)))
    documents.push(
      ...told(
        contract,
        contract.signatures.filter(({ scanFileId }) => scanFileId !== null),
      ),
    )
  return documents
}

const readable = async (context: Context, ids: readonly string[]): Promise<Engagement[]> => {
  const contracts: Engagement[] = []
  for (const id of ids) {
    const found = await loadEngagement(context, id, 'pathways.read')
    if (found.ok) contracts.push(found.value.contract)
  }
  return contracts
}

const told = ({ kind, number }: Engagement, under: Engagement['signatures']): SealedDocument[] => {
  const last = under.at(-1)
  if (!last) return []
  const label = engagementKinds.find(({ code }) => code === kind)?.label ?? 'Contrat'
  return [
    {
      label: `${label}, version ${number}`,
      english: `Commitment contract, version ${number}`,
      on: last.signedOn,
      signedBy: under.map(({ party, signedOn }) => ({ ...partyLabels[party], on: signedOn })),
      isUnchanged: under.every(({ isUnchanged }) => isUnchanged === true),
    },
  ]
}
