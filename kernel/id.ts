const POOL_BYTES = 4096
const COUNTER_LIMIT = 2 ** 32

const pool = new Uint8Array(POOL_BYTES)
let used = POOL_BYTES

/** Where `count` random bytes of the pool stand: one call to the system for several hundred identifiers. */
const takeBytes = (count: number): number => {
  if (used + count > POOL_BYTES) {
    crypto.getRandomValues(pool)
    used = 0
  }
  used += count
  return used - count
}
const byteAt = (at: number): number => pool[at] ?? 0

const counterSeed = (): number => {
  const from = takeBytes(4)
  const high = (byteAt(from) % 2 ** 7) * 2 ** 24
  return high + byteAt(from + 1) * 2 ** 16 + byteAt(from + 2) * 2 ** 8 + byteAt(from + 3)
}

let last = { now: -1, counter: 0 }

/** A batch made in one millisecond keeps its order: the 32 bits after the time count up from a random start. */
const nextTick = (now: number): { now: number; counter: number } => {
  if (now !== last.now) return { now, counter: counterSeed() }
  if (last.counter + 1 < COUNTER_LIMIT) return { now, counter: last.counter + 1 }
  return { now: now + 1, counter: counterSeed() }
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')
const hexOfByte = Array.from({ length: 256 }, (_, byte) => hex(byte, 2))

/** UUID version 7 (RFC 9562, method 1 of section 6.2). `now` in milliseconds since 1970. */
export const newId = (now: number = Date.now()): string => {
  last = nextTick(Math.floor(now))
  const time = hex(last.now, 12)
  const high = Math.floor(last.counter / 2 ** 20)
  const low = last.counter % 2 ** 20
  const variantAndCounter = 0b10 * 2 ** 14 + Math.floor(low / 2 ** 6)
  const from = takeBytes(6)
  let tail = hexOfByte[(low % 2 ** 6) * 4 + (byteAt(from) % 4)] ?? ''
  for (let at = from + 1; at < from + 6; at += 1) tail += hexOfByte[byteAt(at)]
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(high, 3)}-${hex(variantAndCounter, 4)}-${tail}`
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Any UUID in lower case: the only form that Bassin writes. */
export const isId = (text: string): boolean => UUID.test(text)
