import { newId } from '#kernel/id.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { readServiceLists, receiveServiceList } from '../contract.ts'
import { closeMissing, countMissing, keptOf, lockLists, noteList } from './list-store.ts'
import { readList } from './read-list.ts'

/**
 * A rehearsal says what the list would change, line by line, and writes nothing. What a whole list leaves out is closed;
 * a list of which no line holds closes nothing.
 */
export const receiveList: TerritoryHandler<typeof receiveServiceList> = async (context, { query }) => {
  const { tx, now, today, actor } = context
  const { file } = context.upload ?? {}
  if (!file || file.bytes.length === 0)
    return refuse('file-missing', { fields: [{ pointer: '/file', code: 'file-missing' }] })
  const [rehearse, isWhole] = [query.rehearse === 'yes', query.whole === 'yes']
  if (!rehearse) await lockLists(tx)
  const result = await readList(context, file.bytes, { rehearse })
  if (!result.ok) return result
  const { seen, named: set, ...read } = result.value
  const named = [...set]
  if (seen.size === 0 && read.refused === 0) return refuse('list-without-line')
  const closes = isWhole && seen.size > 0
  const closed = closes ? await countMissing(tx, read.kind, named) : 0
  if (!rehearse) {
    if (closes) await closeMissing(tx, read.kind, { named, today })
    const { kind, added, changed, unchanged, refused } = read
    await noteList(tx, {
      ...{ id: newId(now.getTime()), kind, fileName: file.name || 'liste', isWhole },
      ...{ added, changed, unchanged, closed, refused, memberId: actor.memberId, now },
    })
    await audit(context, {
      action: 'services.list-imported',
      details: { kind, added, changed, closed, refused },
    })
  }
  return done({
    ...read,
    refusedLines: [...read.refusedLines],
    setAsideValues: [...read.setAsideValues],
    closed,
    isWritten: !rehearse,
  })
}

export const showLists: TerritoryHandler<typeof readServiceLists> = async ({ tx }) =>
  done({ structures: await keptOf(tx, 'structures'), services: await keptOf(tx, 'services') })
