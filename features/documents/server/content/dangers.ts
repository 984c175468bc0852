/** Why a file of an accepted type is not kept; the parameter of the refusal says which of these it holds. */
export const dangers = [
  'script',
  'program',
  'attachment',
  'form',
  'macro',
  'embedded-object',
  'remote-content',
] as const
export type Danger = (typeof dangers)[number]

/** What looking inside a file found: the bytes to keep, or why none is. */
export type Inspected =
  | { readonly bytes: Buffer }
  | { readonly refused: 'file-active'; readonly danger: Danger }
  | { readonly refused: 'file-protected' | 'file-damaged' | 'file-inflates' | 'image-too-large' }

export const activeWith = (danger: Danger): Inspected => ({ refused: 'file-active', danger })
