import { expect, it } from 'vitest'
import { rowsOfSent } from './row-reader.ts'

const large = Buffer.from(`code;nom\n${'59178;Douai\n'.repeat(200_000)}`)

it('a large file that was sent is read slice by slice, so that others are served meanwhile', async () => {
  let [served, going, rows] = [0, true, 0]
  const serve = () => {
    served += 1
    if (going) setImmediate(serve)
  }
  setImmediate(serve)
  const opened = await rowsOfSent('liste.csv', large)
  for await (const row of opened?.rows ?? []) rows += row.cell('nom') === 'Douai' ? 1 : 0
  going = false
  expect([opened?.columns, rows]).toEqual([['code', 'nom'], 200_000])
  expect(served).toBeGreaterThan(20)
})

it('a letter of two bytes between two slices is read as it was written', async () => {
  const opened = await rowsOfSent('liste.csv', Buffer.from(`nom\n${'é'.repeat(100_000)}\n`))
  for await (const row of opened?.rows ?? []) expect(row.cell('nom')).toBe('é'.repeat(100_000))
})
