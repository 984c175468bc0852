const PART = /\p{L}[\p{L}\p{M}]*/gu
const LONGEST = 80

/** A name as it is written in a file: `MARIE-CLAIRE` becomes `Marie-Claire`; what has lower case is left as typed. */
export const readName = (text: string): string | undefined => {
  const name = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (name === '' || name.length > LONGEST || !/\p{L}/u.test(name)) return undefined
  return name === name.toUpperCase() ? name.replace(PART, capitalise) : name
}

const capitalise = (part: string): string => {
  const [first = '', ...rest] = part
  return first + rest.join('').toLowerCase()
}
