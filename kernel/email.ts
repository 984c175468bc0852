const ADDRESS = /^[^\s@<>(),;:"\\[\]]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u
// RFC 5321, section 4.5.3.1.
const MAX_LENGTH = 254
const MAX_LOCAL_LENGTH = 64

/** The address in lower case, trimmed; nothing when it cannot be one. Only a mail sent proves that it exists. */
export const parseEmail = (text: string): string | undefined => {
  const address = text
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase()
  const local = address.slice(0, address.lastIndexOf('@'))
  const dotsInPlace = !local.startsWith('.') && !local.endsWith('.') && !local.includes('..')
  const fits = address.length <= MAX_LENGTH && local.length <= MAX_LOCAL_LENGTH
  return fits && dotsInPlace && ADDRESS.test(address) ? address : undefined
}
