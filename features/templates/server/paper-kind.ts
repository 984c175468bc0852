import type { CalendarDate } from '#kernel/dates.ts'
import type { Block } from '#platform/server/paper/paper.ts'

interface Words {
  readonly fr: string
  readonly en: string
}

/** A name that stands in the text of a document, and what an invented person gives for it. */
interface PaperWord {
  readonly name: string
  readonly label: Words
  readonly example: string
}

/** A block that the product fills, alone on its line. */
interface PaperPart {
  readonly name: string
  readonly label: Words
  /** Without it the document would not be what it is: the territory moves it and does not take it away. */
  readonly isRequired: boolean
  readonly example: readonly Block[]
}

/** A kind of document that a feature prints; its text is dated data of that feature, which a territory may replace. */
export interface PaperKind {
  /** In the address of its page, and kept with each version. */
  readonly code: string
  readonly label: Words
  readonly source: string
  readonly verifiedOn: CalendarDate | null
  /** The texts of the product, the first one first: each holds from its day on. */
  readonly shipped: readonly [ShippedText, ...ShippedText[]]
  readonly words: readonly PaperWord[]
  readonly parts: readonly PaperPart[]
}

interface ShippedText {
  readonly validFrom: CalendarDate
  readonly text: string
}

/** The text of the product on a day; before the first one, the first one. */
export const shippedOn = ({ shipped }: PaperKind, day: CalendarDate): ShippedText =>
  shipped.findLast(({ validFrom }) => validFrom <= day) ?? shipped[0]
