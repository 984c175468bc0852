import { may } from '#platform/server/actor.ts'
import type { FindSealed, SealedDocument } from '#platform/server/seals.ts'
import type { Moment } from '../../contract.ts'
import { findParticipation } from '../participation-store.ts'
import { sealedWith, signedText } from './answers-seal.ts'
import { answersSealed } from './signature-store.ts'

const titles: Readonly<Record<Moment, { readonly label: string; readonly english: string }>> = {
  entry: { label: 'Questionnaire FSE+ d’entrée', english: 'ESF+ questionnaire at the entry' },
  exit: { label: 'Questionnaire FSE+ de sortie', english: 'ESF+ questionnaire at the exit' },
  'month-6': { label: 'Questionnaire FSE+ à six mois', english: 'ESF+ questionnaire at six months' },
}

/** The answers signed under this fingerprint, of the participants whom one reads. */
export const findSealedAnswers: FindSealed = async (context, beginning) => {
  if (!may(context.actor, 'funding.read')) return []
  const documents: SealedDocument[] = []
  for (const sealed of await answersSealed(context, beginning)) {
    if (!(await findParticipation(context, sealed.participationId))) continue
    documents.push({
      ...{ ...titles[sealed.moment], on: sealed.on },
      signedBy: [{ label: 'La personne accompagnée', english: 'The person followed', on: sealed.on }],
      isUnchanged: sealedWith(sealed.salt, await signedText(context, sealed)) === sealed.hash,
    })
  }
  return documents
}
