import { isIPv6 } from 'node:net'
import { type Refusal, refuse } from '#kernel/result.ts'

const windowMs = 60_000
/** What one process remembers at most: an address that comes with more networks than this is not slowed by counting. */
const mostKeys = 100_000

/** Requests to one open door from one network: an office of sixty that signs in at nine o'clock stays far below. */
export const requestsAMinute = 120

export type LimitRequests = (
  door: string,
  address: string,
  /** Of this door alone; the number of the limiter otherwise. */
  mostHere?: number,
) => Refusal<'too-many-requests'> | undefined

/**
 * Counts the requests of each network to each door, minute by minute, and refuses what is above `most`. Kept in memory:
 * nothing of who asks is written anywhere. `elapsed`: milliseconds of a clock that is never put back.
 */
export const limitRequests = (most = requestsAMinute, elapsed = () => performance.now()): LimitRequests => {
  let began = elapsed()
  let counts = new Map<string, number>()
  return (door, address, mostHere = most) => {
    const now = elapsed()
    if (now - began >= windowMs || counts.size >= mostKeys) {
      began = now
      counts = new Map()
    }
    const key = `${networkOf(address)} ${door}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    if (count <= mostHere) return undefined
    return refuse('too-many-requests', { params: { seconds: Math.ceil((began + windowMs - now) / 1000) } })
  }
}

/** One subscriber holds a whole /64 of IPv6 addresses: they are one network. */
const networkOf = (address: string): string => {
  if (!isIPv6(address) || address.includes('.')) return address
  const [head = '', tail] = address.split('::')
  const groups = head ? head.split(':') : []
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail ? tail.split(':').length : 0)
  const whole = [...groups, ...Array.from({ length: missing }, () => '0'), ...(tail ? tail.split(':') : [])]
  return whole.slice(0, 4).join(':')
}
