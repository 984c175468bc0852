import { rightsLine } from '#features/mail/server/public.ts'
import { postalAddresses } from '#features/people/server/public.ts'
import { makePapers, type PaperKind } from '#features/templates/server/public.ts'
import { loadTerritory } from '#features/territory/server/public.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Block, Paper } from '#platform/server/paper/paper.ts'
import { paperDay } from '#platform/server/paper/paper-words.ts'
import type { Letter } from '../../contract/letters.ts'
import { appointmentKind, changedAppointmentKind, newReferentKind } from './letter-kinds.ts'
import type { Addressed } from './letter-store.ts'
import { letterWords } from './letter-words.ts'

/** A letter as the screen shows it, and as it goes in the envelope: the same words. */
interface Written {
  readonly letter: Letter
  readonly paper: Paper
}

/** One letter for each, headed by the territory alone; every address that is read leaves a line in the trail. */
export const writeLetters = async (
  context: Context,
  addressed: readonly Addressed[],
): Promise<readonly Written[]> => {
  const { tx, today, timeZone, services } = context
  const territory = await loadTerritory(tx, today)
  const addresses = await postalAddresses(
    tx,
    addressed.map((one) => one.personId),
  )
  const recipientOf = (one: Addressed) => [one.personName, ...(addresses.get(one.personId) ?? [])]
  const headOf = (one: Addressed): readonly Block[] => [
    { kind: 'address', lines: recipientOf(one) },
    { kind: 'paragraph', text: `Le ${paperDay(today)}` },
  ]
  const footOf = (one: Addressed): readonly Block[] => [
    { kind: 'paragraph', text: one.by.name },
    { kind: 'small', text: rightsLine(services.config, territory?.slug ?? '') },
  ]
  const written = new Map<Addressed, Written>()
  for (const [kind, ofKind] of Map.groupBy(addressed, kindOf)) {
    const made = await makePapers(
      context,
      kind,
      ofKind.map((one) => ({ words: letterWords(one, timeZone), parts: {}, before: headOf(one) })),
    )
    for (const [index, one] of ofKind.entries()) {
      const { paper, template } = made[index] ?? {}
      if (!paper) throw new Error('a letter is made for each')
      await audit(context, {
        action: 'pathways.letter-prepared',
        subjectKind: 'person',
        subjectId: one.personId,
        details: { kind: kind.code, template: template ?? '' },
      })
      written.set(one, {
        letter: {
          ...{
            pathwayId: one.pathwayId,
            territoryName: paper.issuer,
            date: today,
            recipient: recipientOf(one),
          },
          ...{ subject: paper.title, paragraphs: paper.blocks.slice(beforeText).flatMap(wordsOf) },
          signature: one.by.name,
        },
        paper: { ...paper, blocks: [...paper.blocks, ...footOf(one)] },
      })
    }
  }
  return addressed.flatMap((one) => written.get(one) ?? [])
}

/** The name of the territory, the address, the day and the title. */
const beforeText = 4

const wordsOf = (block: Block): readonly string[] =>
  block.kind === 'list' ? block.items : 'text' in block ? [block.text] : []

const kindOf = ({ at, change }: Addressed): PaperKind =>
  at ? (change ? changedAppointmentKind : appointmentKind) : newReferentKind
