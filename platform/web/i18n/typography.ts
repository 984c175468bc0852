import { elides } from '#kernel/elision.ts'

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

const beforeValue = /(?<!\p{L})([Dd])e \{(\w+)\}/gu

/** « de {name} » with its value at hand: « d’{name} » where French elides, the message as it is elsewhere. */
export const frenchElisions = (message: string, values: Readonly<Record<string, unknown>>): string =>
  message.replaceAll(beforeValue, (kept, letter: string, name: string) => {
    const value = values[name]
    return typeof value === 'string' && elides(value) ? `${letter}’{${name}}` : kept
  })
