/**
 * Several codes in one cell, however the tool that wrote the CSV says them: a JSON array, the braces of PostgreSQL, or
 * signs between codes. A value of a JSON file is already an array.
 */
export const codesOf = (value: unknown): string[] | undefined => {
  if (value === null || value === undefined || value === '') return []
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value : undefined
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  if (text.startsWith('[')) {
    try {
      return codesOf(JSON.parse(text))
    } catch {
      // Single quotes, as some tools write a list: read below as signs between codes.
    }
  }
  return text
    .replace(/^[[{]|[\]}]$/g, '')
    .split(/[,;|]/)
    .map((one) => one.replace(/["']/g, '').trim())
    .filter(Boolean)
}
