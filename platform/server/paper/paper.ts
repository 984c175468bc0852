/** A document: what it says and in which order, never how it looks. Two writers make it a PDF or a DOCX. */
export interface Paper {
  readonly title: string
  /** The territory that gives it. */
  readonly issuer: string
  /** At the foot of each page, before its number. */
  readonly footer: string
  /** SHA-256 of what is signed, or to be: kept in the properties of the PDF, by which the file is recognised. */
  readonly fingerprint?: string
  /** The first heading is a `title`; a `\n` in a text is a new line. */
  readonly blocks: readonly Block[]
}

/** A column of a table as wide as its words, or that takes what is left. */
type Width = 'narrow' | 'wide'

export type Block =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'notice' | 'small'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | TableBlock
  | { readonly kind: 'signatures'; readonly places: readonly SignaturePlace[] }
  | { readonly kind: 'address'; readonly lines: readonly string[] }
  | EmblemBlock
  | { readonly kind: 'page' }

/** The emblem of a funder beside what it pays: a drawing for the PDF, the same in points for the DOCX. */
interface EmblemBlock {
  readonly kind: 'emblem'
  readonly text: string
  readonly alt: string
  readonly svg: string
  /** Base64. */
  readonly png: string
}

/** A drawing with its words; a word processor shows the words alone. */
export interface DrawnCell {
  readonly text: string
  readonly alt: string
  readonly svg: string
}

export interface Fact {
  readonly label: string
  readonly value: string
}

export interface SignaturePlace {
  readonly who: string
  /** Who signed and when, or what is to be written by hand. */
  readonly signed: string
}

export interface TableBlock {
  readonly kind: 'table'
  readonly header: readonly string[]
  readonly widths: readonly Width[]
  readonly rows: readonly (readonly (string | DrawnCell)[])[]
  /** Rows tall enough to be signed by hand. */
  readonly isSigned?: boolean
}
