import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { expect, it } from 'vitest'
import { paced } from './paced.ts'

it('a parser that is given a file in pieces lets others be served, even where no line of it is kept', async () => {
  let [served, going] = [0, true]
  const serve = () => {
    served += 1
    if (going) setImmediate(serve)
  }
  setImmediate(serve)
  const options = { delimiter: ';', relax_column_count: true, on_record: () => null }
  for await (const _ of Readable.from(paced([`a;b;c\n${';\n'.repeat(20_000)}`])).pipe(parse(options)));
  going = false
  expect(served).toBeGreaterThan(5)
})

it('a sign of several bytes that stands between two pieces comes whole', async () => {
  const text = `a${'😀'.repeat(5000)}`
  const bytes: Buffer[] = []
  for await (const piece of paced([text, Buffer.from(text)])) bytes.push(piece)
  expect(Buffer.concat(bytes).toString()).toBe(text + text)
})
