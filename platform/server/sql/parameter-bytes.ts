/** Types that PostgreSQL reads faster as bytes than as text, by their identifiers in its catalogue. */
const [bool, integer, date, timestamptz, uuid] = [16, 23, 1082, 1184, 2950]

/** Written over at each value: the driver copies it before it asks for the next. */
const [one, four, eight, sixteen] = [Buffer.alloc(1), Buffer.alloc(4), Buffer.alloc(8), Buffer.alloc(16)]

/**
 * A parameter as PostgreSQL keeps it, when it said that it is of such a type and the value is plainly one; undefined: it
 * goes as text, and PostgreSQL says what is wrong with it. What is given is good until the next call.
 */
export const bytesOf = (type: number | undefined, value: unknown): Buffer | undefined => {
  if (typeof value === 'string')
    return type === uuid ? uuidBytes(value) : type === date ? dateBytes(value) : undefined
  if (value instanceof Date) return type === timestamptz ? instantBytes(value.getTime()) : undefined
  if (typeof value === 'boolean') return type === bool ? boolBytes(value) : undefined
  return type === integer && Number.isInteger(value) ? integerBytes(value as number) : undefined
}

const boolBytes = (value: boolean): Buffer => {
  one[0] = value ? 1 : 0
  return one
}

const integerBytes = (value: number): Buffer | undefined => {
  if (value !== (value | 0)) return undefined
  four.writeInt32BE(value)
  return four
}

const uuidBytes = (text: string): Buffer | undefined => {
  if (text.length !== 36) return undefined
  let byte = 0
  for (let at = 0; at < 36; at += 2) {
    if (at === 8 || at === 13 || at === 18 || at === 23) {
      if (text.charCodeAt(at) !== 45) return undefined
      at += 1
    }
    const [high, low] = [nibble(text.charCodeAt(at)), nibble(text.charCodeAt(at + 1))]
    if (high < 0 || low < 0) return undefined
    sixteen[byte] = high * 16 + low
    byte += 1
  }
  return sixteen
}

const nibble = (code: number): number => {
  if (code >= 48 && code <= 57) return code - 48
  const letter = code | 32
  return letter >= 97 && letter <= 102 ? letter - 87 : -1
}

const msADay = 86_400_000
const from2000 = Date.UTC(2000, 0, 1)

/** Days since 2000, of a day that is in the calendar. */
const dateBytes = (text: string): Buffer | undefined => {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return undefined
  const at = Date.parse(text)
  // A date past the end of its month is none, or another one.
  if (Number.isNaN(at) || new Date(at).getUTCDate() !== Number(text.slice(8))) return undefined
  four.writeInt32BE((at - from2000) / msADay)
  return four
}

/** Microseconds since 2000, within what a number counts exactly: some centuries around today. */
const instantBytes = (ms: number): Buffer | undefined => {
  const microseconds = (ms - from2000) * 1000
  if (!Number.isSafeInteger(microseconds)) return undefined
  eight.writeInt32BE(Math.floor(microseconds / 2 ** 32))
  eight.writeUInt32BE(microseconds >>> 0, 4)
  return eight
}
