import { setImmediate } from 'node:timers/promises'

// A parser of CSV takes up to 30 µs for a line of two characters: 60 ms for as many of them as fit.
const pieceBytes = 4096

/**
 * What somebody sent, in small pieces with a pause after each. A parser that is given a whole file, or a stream of what
 * is already in memory, never lets go of the thread: nobody would be served until its end.
 */
export async function* paced(whole: Iterable<string | Buffer>): AsyncGenerator<Buffer> {
  for (const one of whole) {
    // In bytes: a text cut between the two halves of a sign would lose it.
    const bytes = typeof one === 'string' ? Buffer.from(one) : one
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      yield bytes.subarray(at, at + pieceBytes)
      await setImmediate()
    }
  }
}
