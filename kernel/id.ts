const POOL_BYTES = 4096
const COUNTER_SEEDS = 2 ** 31
const COUNTER_LIMIT = 2 ** 32

const pool = new Uint8Array(POOL_BYTES)
let used = POOL_BYTES

/** Random bytes by the pool: one call to the system for several hundred identifiers. */
const randomBytes = (count: number): Uint8Array => {
  if (used + count > POOL_BYTES) {
    crypto.getRandomValues(pool)
    used = 0
  }
  used += count
  return pool.subarray(used - count, used)
}

const counterSeed = (): number =>
  randomBytes(4).reduce((value, byte) => value * 256 + byte, 0) % COUNTER_SEEDS

let last = { now: -1, counter: 0 }

/** A batch made in one millisecond keeps its order: the 32 bits after the time count up from a random start. */
const nextTick = (now: number): { now: number; counter: number } => {
  if (now !== last.now) return { now, counter: counterSeed() }
  if (last.counter + 1 < COUNTER_LIMIT) return { now, counter: last.counter + 1 }
  return { now: now + 1, counter: counterSeed() }
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')

/** UUID version 7 (RFC 9562, method 1 of section 6.2). `now` in milliseconds since 1970. */
export const newId = (now: number = Date.now()): string => {
  last = nextTick(Math.floor(now))
  const time = hex(last.now, 12)
  const high = Math.floor(last.counter / 2 ** 20)
  const low = last.counter % 2 ** 20
  const variantAndCounter = 0b10 * 2 ** 14 + Math.floor(low / 2 ** 6)
  const bytes = randomBytes(6)
  const first = (low % 2 ** 6) * 4 + ((bytes[0] ?? 0) % 4)
  const tail = hex(first, 2) + Array.from(bytes.subarray(1), (byte) => hex(byte, 2)).join('')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(high, 3)}-${hex(variantAndCounter, 4)}-${tail}`
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Any UUID in lower case: the only form that Bassin writes. */
export const isId = (text: string): boolean => UUID.test(text)
