import { type FilePlace, type Held, territoryOf } from './file-place.ts'

const atOnce = 200

/** What a place holds that no row names, as `named` tells it of keys of one territory. */
export async function* unnamedFiles(
  place: FilePlace,
  named: (territoryId: string, keys: readonly string[]) => Promise<readonly string[]>,
): AsyncGenerator<Held> {
  let waiting: Held[] = []
  const unnamed = async (): Promise<Held[]> => {
    const [first] = waiting
    if (!first) return []
    const kept = await named(
      territoryOf(first.key) ?? '',
      waiting.map(({ key }) => key),
    )
    return waiting.filter(({ key }) => !kept.includes(key))
  }
  for await (const held of place.list()) {
    const isOther = waiting[0] !== undefined && territoryOf(waiting[0].key) !== territoryOf(held.key)
    if (waiting.length >= atOnce || isOther) {
      yield* await unnamed()
      waiting = []
    }
    waiting.push(held)
  }
  yield* await unnamed()
}
