import type * as z from 'zod/mini'
import type { letterSheet } from '#features/documents/contract.ts'
import { rightsLine } from '#features/mail/server/public.ts'
import { postalAddresses } from '#features/people/server/public.ts'
import { makePapers, type PaperKind } from '#features/templates/server/public.ts'
import { loadTerritory } from '#features/territory/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Block, Paper } from '#platform/server/paper/paper.ts'
import { paperDay } from '#platform/server/paper/paper-words.ts'
import type { Letter } from '../../contract/letters.ts'
import { appointmentKind, changedAppointmentKind, newReferentKind } from './letter-kinds.ts'
import type { Addressed } from './letter-store.ts'
import { letterWords } from './letter-words.ts'

/** A letter whose words are ready; the caller checked that the file may be opened. */
interface Worded {
  readonly personId: string
  readonly personName: string
  /** By their name in the text of the letter. */
  readonly words: Readonly<Record<string, string>>
  readonly signature: string
}

/** As the screen shows it, and as it goes in the envelope: the same words. */
interface Sheet<One> {
  readonly one: One
  readonly sheet: z.output<typeof letterSheet>
  readonly paper: Paper
}

/** One letter of a kind for each, headed by the territory alone; the address that is read leaves a line in the trail. */
export const lettersOf = async <One extends Worded>(
  context: Context,
  kind: PaperKind,
  worded: readonly One[],
): Promise<readonly Sheet<One>[]> => {
  const { tx, today, services } = context
  const territory = await loadTerritory(tx, today)
  const addresses = await postalAddresses(
    tx,
    worded.map((one) => one.personId),
  )
  const recipientOf = (one: Worded) => [one.personName, ...(addresses.get(one.personId) ?? [])]
  const made = await makePapers(
    context,
    kind,
    worded.map((one) => ({ words: one.words, parts: {}, before: headOf(recipientOf(one), today) })),
  )
  const sheets: Sheet<One>[] = []
  for (const [index, one] of worded.entries()) {
    const { paper, template } = made[index] ?? {}
    if (!paper) throw new Error('a letter is made for each')
    await audit(context, {
      action: 'pathways.letter-prepared',
      subjectKind: 'person',
      subjectId: one.personId,
      details: { kind: kind.code, template: template ?? '' },
    })
    const sheet = {
      ...{ territoryName: paper.issuer, date: today, recipient: recipientOf(one), subject: paper.title },
      ...{ paragraphs: paper.blocks.slice(beforeText).flatMap(paragraphsOf), signature: one.signature },
    }
    const foot: readonly Block[] = [
      { kind: 'paragraph', text: one.signature },
      { kind: 'small', text: rightsLine(services.config, territory?.slug ?? '') },
    ]
    sheets.push({ one, sheet, paper: { ...paper, blocks: [...paper.blocks, ...foot] } })
  }
  return sheets
}

/** One letter for each, about an appointment or about who accompanies from now on. */
export const writeLetters = async (
  context: Context,
  addressed: readonly Addressed[],
): Promise<readonly { readonly letter: Letter; readonly paper: Paper }[]> => {
  const written = new Map<Addressed, { readonly letter: Letter; readonly paper: Paper }>()
  for (const [kind, ofKind] of Map.groupBy(addressed, kindOf)) {
    const worded = ofKind.map((one) => ({
      ...{ addressed: one, personId: one.personId, personName: one.personName },
      ...{ words: letterWords(one, context.timeZone), signature: one.by.name },
    }))
    for (const { one, sheet, paper } of await lettersOf(context, kind, worded))
      written.set(one.addressed, { letter: { ...sheet, pathwayId: one.addressed.pathwayId }, paper })
  }
  return addressed.flatMap((one) => written.get(one) ?? [])
}

const headOf = (recipient: readonly string[], today: CalendarDate): readonly Block[] => [
  { kind: 'address', lines: recipient },
  { kind: 'paragraph', text: `Le ${paperDay(today)}` },
]

/** The name of the territory, the address, the day and the title. */
const beforeText = 4

const paragraphsOf = (block: Block): readonly string[] =>
  block.kind === 'list' ? block.items : 'text' in block ? [block.text] : []

const kindOf = ({ at, change }: Addressed): PaperKind =>
  at ? (change ? changedAppointmentKind : appointmentKind) : newReferentKind
