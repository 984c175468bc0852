import { postalAddresses } from '#features/people/server/public.ts'
import { loadTerritory } from '#features/territory/server/public.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Letter } from '../../contract/letters.ts'
import type { Addressed } from './letter-store.ts'
import { appointmentLetter, changedAppointmentLetter, newReferentLetter, type Words } from './letter-words.ts'

/** One letter for each, headed by the territory alone; every address that is read leaves a line in the trail. */
export const writeLetters = async (context: Context, addressed: readonly Addressed[]): Promise<Letter[]> => {
  const { tx, today, timeZone } = context
  const territory = await loadTerritory(tx, today)
  const addresses = await postalAddresses(
    tx,
    addressed.map((one) => one.personId),
  )
  const letters: Letter[] = []
  for (const one of addressed) {
    await audit(context, {
      action: 'pathways.letter-prepared',
      subjectKind: 'person',
      subjectId: one.personId,
    })
    const words = wordsOf(one, timeZone)
    letters.push({
      pathwayId: one.pathwayId,
      territoryName: territory?.name ?? '',
      date: today,
      recipient: [one.personName, ...(addresses.get(one.personId) ?? [])],
      subject: words.subject,
      paragraphs: [...words.paragraphs],
      signature: one.by.name,
    })
  }
  return letters
}

const wordsOf = ({ at, change, ...one }: Addressed, timeZone: string): Words => {
  if (!at) return newReferentLetter(one)
  return change
    ? changedAppointmentLetter({ ...one, ...change, at, timeZone })
    : appointmentLetter({ ...one, at, timeZone })
}
