/** A whole number of an official file: null for the secrecy of statistics, nothing when it is neither. */
export const readCount = (text: string): number | null | undefined => {
  if (text === '*') return null
  return /^\d+$/.test(text) ? Number(text) : undefined
}

/** `10,7` -> 107; nothing when it is no rate. */
export const readTenths = (text: string): number | undefined => {
  const [, whole, tenth = '0'] = /^(\d{1,2})(?:[.,](\d))?$/.exec(text) ?? []
  return whole === undefined ? undefined : Number(whole) * 10 + Number(tenth)
}

/** `001` -> `01`, `02A` -> `2A`, `971` -> `971`. */
export const departementCode = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replace(/^0(?=..$)/, '')
