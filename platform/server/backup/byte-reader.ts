/** Reads an exact number of bytes, or a line, from a stream of pieces of any size. */
export class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>
  #held: Buffer = Buffer.alloc(0)

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#pieces = source[Symbol.asyncIterator]()
  }

  /** The next `length` bytes; fewer when the stream ends before. */
  async take(length: number): Promise<Buffer> {
    const pieces = [this.#held]
    let held = this.#held.length
    while (held < length) {
      const { done, value } = await this.#pieces.next()
      if (done) break
      pieces.push(Buffer.from(value))
      held += value.length
    }
    const all = pieces.length === 1 ? this.#held : Buffer.concat(pieces)
    this.#held = all.subarray(length)
    return all.subarray(0, length)
  }

  /** The next line with its end, looked for in the first `longest` bytes; what there is when none ends. */
  async line(longest: number): Promise<Buffer> {
    const start = await this.take(longest)
    const end = start.indexOf(10) + 1
    if (end === 0) return start
    this.#held = Buffer.concat([start.subarray(end), this.#held])
    return start.subarray(0, end)
  }

  /** True once nothing is left. */
  async isAtEnd(): Promise<boolean> {
    if (this.#held.length > 0) return false
    const next = await this.take(1)
    this.#held = Buffer.concat([next, this.#held])
    return next.length === 0
  }
}
