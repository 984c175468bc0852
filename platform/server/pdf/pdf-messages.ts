/** What goes to the compiling process and comes back, over its message channel. */
export interface PdfAsk {
  readonly template: string
  /** JSON text, read in the template by `json(bytes(sys.inputs.data))`: never part of its source. */
  readonly data: string
}

export type PdfAnswer = { readonly pdf: string } | { readonly error: string }
