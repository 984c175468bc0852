import type { World } from '#apps/testing/world.ts'
import { applyImport, listImportLines, readImport, undoImport } from '../contract.ts'
import { aRehearsal } from './import-builders.ts'

/** A file of pathways in the hands of the project manager: rehearsed, applied, undone, its refused cells read. */
export const episodeFiles = (world: World) => {
  const manager = world.as('projectManager')
  const afterJobs = async (importId: string) => {
    await world.runJobs()
    return manager.done(readImport, { params: { importId } })
  }
  return {
    rehearse: (content: string) => aRehearsal(world, { kind: 'episodes', content, as: 'projectManager' }),
    apply: async (importId: string) => {
      await manager.done(applyImport, { params: { importId }, body: { mode: 'line-by-line' } })
      return afterJobs(importId)
    },
    undo: async (importId: string) => {
      await manager.done(undoImport, { params: { importId } })
      return afterJobs(importId)
    },
    rejectsOf: async (importId: string) => {
      const query = { verdict: 'rejected' } as const
      const { items } = await manager.done(listImportLines, { params: { importId }, query })
      return items.map((line) => line.rejects.map(({ address, code }) => `${address} ${code}`))
    },
    count: async (table: string) => {
      const [row] = await world.rows((tx) =>
        tx.query<{ n: number }>(`select count(*)::int as n from ${table} where territory_id = $1`, [
          tx.territoryId,
        ]),
      )
      return row?.n
    },
  }
}
