/** A document: what it says and in which order, never how it looks. Two writers make it a PDF or a DOCX. */
export interface Paper {
  readonly title: string
  /** The territory that gives it. */
  readonly issuer: string
  /** At the foot of each page, before its number. */
  readonly footer: string
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
  | { readonly kind: 'page' }

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
  readonly rows: readonly (readonly string[])[]
  /** Rows tall enough to be signed by hand. */
  readonly isSigned?: boolean
}
