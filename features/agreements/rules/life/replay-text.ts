import type { CalendarDate } from '#kernel/dates.ts'
import type { PartyRole, Renewal } from './agreement-kinds.ts'

export interface PartyText {
  readonly id: string
  readonly position: number
  readonly organisationId: string | null
  readonly name: string
  readonly siret: string | null
  readonly role: PartyRole
  readonly signatoryName: string | null
  readonly signatoryQuality: string | null
  readonly signedOn: CalendarDate | null
}

export interface ArticleText {
  readonly id: string
  readonly position: number
  readonly number: string
  readonly title: string
  readonly content: string
}

export interface AnnexText {
  readonly id: string
  readonly year: number
  readonly funder: string
  readonly plannedCents: number
}

interface Term {
  readonly endsOn: CalendarDate
  readonly noticeMonths: number | null
  readonly renewal: Renewal
  readonly renewalMonths: number | null
  readonly renewalsMax: number | null
}

/** All that a signature freezes. */
export interface AgreementText extends Term {
  readonly startsOn: CalendarDate
  readonly purpose: string
  readonly parties: readonly PartyText[]
  readonly articles: readonly ArticleText[]
  readonly annexes: readonly AnnexText[]
}

interface ListChange<Item> {
  readonly put: readonly Item[]
  readonly removed: readonly string[]
}

/** What an amendment may change; each kind opens some of it (`amendment-kinds.ts`). */
export interface AmendedFields extends Partial<Term> {
  readonly parties?: ListChange<PartyText> | undefined
  readonly articles?: ListChange<ArticleText> | undefined
  readonly annexes?: ListChange<AnnexText> | undefined
}

export interface SignedAmendment {
  readonly number: number
  readonly effectiveOn: CalendarDate
  readonly changes: AmendedFields
}

const changed = <Item extends { readonly id: string }>(
  items: readonly Item[],
  change: ListChange<Item> | undefined,
): readonly Item[] => {
  if (!change) return items
  const put = new Map(change.put.map((item) => [item.id, item]))
  const kept = items.filter(({ id }) => !change.removed.includes(id)).map((item) => put.get(item.id) ?? item)
  const known = new Set(items.map(({ id }) => id))
  return [...kept, ...change.put.filter(({ id }) => !known.has(id) && !change.removed.includes(id))]
}

const amended = (text: AgreementText, { changes }: SignedAmendment): AgreementText => {
  const { parties, articles, annexes, ...term } = changes
  return {
    ...text,
    ...term,
    parties: changed(text.parties, parties),
    articles: changed(text.articles, articles).toSorted((a, b) => a.position - b.position),
    annexes: changed(text.annexes, annexes).toSorted((a, b) => a.year - b.year),
  }
}

/** Amendments in the order in which they changed the text: by day of effect, then by number. */
const inOrderOfEffect = <Amendment extends Pick<SignedAmendment, 'effectiveOn' | 'number'>>(
  all: readonly Amendment[],
): Amendment[] =>
  all.toSorted((a, b) =>
    a.effectiveOn === b.effectiveOn ? a.number - b.number : a.effectiveOn < b.effectiveOn ? -1 : 1,
  )

/** The text in force on a day: the signed one, changed by each signed amendment that had taken effect. */
export const textAt = (
  signed: AgreementText,
  amendments: readonly SignedAmendment[],
  day: CalendarDate,
): AgreementText =>
  inOrderOfEffect(amendments.filter(({ effectiveOn }) => effectiveOn <= day)).reduce(amended, signed)
