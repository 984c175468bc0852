const noBreak = '\u00a0'
const narrowNoBreak = '\u202f'

/**
 * French typography of a sentence typed with plain keys: curved apostrophes, unbreakable space before
 * `:` and inside « », narrow one before `; ! ?`. Applied to the message before its values are put in,
 * so it never touches what people typed.
 */
export const frenchTypography = (message: string): string =>
  message
    .replace(/(\p{L})'/gu, '$1’')
    .replace(/ :(?=\s|$)/g, `${noBreak}:`)
    .replace(/« /g, `«${noBreak}`)
    .replace(/ »/g, `${noBreak}»`)
    .replace(/ ([;!?])/g, `${narrowNoBreak}$1`)
