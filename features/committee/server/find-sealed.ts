import { may } from '#platform/server/actor.ts'
import { type FindSealed, hashOf, type SealedDocument } from '#platform/server/seals.ts'
import { minutesSealed, signatureOf } from './minutes-store.ts'

/** The minutes signed under this fingerprint, for who prepares the sittings. */
export const findSealedMinutes: FindSealed = async ({ tx, actor }, beginning) => {
  if (!may(actor, 'pathways.decide')) return []
  const documents: SealedDocument[] = []
  for (const id of await minutesSealed(tx, beginning)) {
    const signed = await signatureOf(tx, id)
    if (!signed) continue
    documents.push({
      ...{ label: 'Procès-verbal de commission', english: 'Minutes of a committee', on: signed.on },
      signedBy: [{ label: 'La présidence de séance', english: 'The chair', on: signed.on }],
      isUnchanged: hashOf(signed.content) === signed.hash,
    })
  }
  return documents
}
