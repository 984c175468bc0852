import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { PersonValues, undoMerge } from '../../contract.ts'
import { valuesToGiveBack } from '../../rules/merge-values.ts'
import { loadPerson, updatePerson } from '../person-store.ts'
import { alignCurrentSituation } from '../situation-store.ts'
import { rowsRehomed } from './events.ts'
import {
  archiveFile,
  findMerge,
  isAbsorbed,
  lockFiles,
  markUndone,
  moveFranceTravailId,
} from './merge-store.ts'
import { giveBackRows, type PersonRows } from './person-rows.ts'

/** The files part again: each has what was its own, with what hangs on it since; the rest stays in the kept one. */
export const partFiles =
  (rows: readonly PersonRows[]): TerritoryHandler<typeof undoMerge> =>
  async (context, { params: { personId, mergeId } }) => {
    const { tx, actor, now, today } = context
    const merge = await findMerge(tx, personId, mergeId)
    if (!merge) return refuse('not-found')
    if (merge.undoneAt) return refuse('already-parted')
    if (today > merge.undoUntil) return refuse('merge-settled')
    if (await isAbsorbed(tx, personId)) return refuse('merged-since')
    await lockFiles(tx, [merge.keptId, merge.absorbedId])
    const kept = await loadPerson(tx, merge.keptId)
    if (!kept) return refuse('not-found')
    const taken = merge.takenValues ?? {}
    const { back, stayed } = valuesToGiveBack(kept, merge.formerValues ?? {}, taken)
    await tx.revealSensitive()
    for (const each of rows) await giveBackRows(tx, merge, each)
    const values = { ...kept, ...back } as PersonValues
    await updatePerson(tx, { id: kept.id, version: kept.version, values, now })
    const number = taken.franceTravailId
    if (typeof number === 'string') await moveFranceTravailId(tx, merge.absorbedId, number)
    await archiveFile(tx, merge.absorbedId, null)
    await markUndone(tx, merge.id, actor.memberId, now)
    for (const id of [merge.keptId, merge.absorbedId]) await alignCurrentSituation(context, id)
    await context.services.publish(context, rowsRehomed, merge)
    for (const subjectId of [merge.keptId, merge.absorbedId])
      await audit(context, {
        action: 'people.files-parted',
        subjectKind: 'person',
        subjectId,
        details: { keptId: merge.keptId, absorbedId: merge.absorbedId, stayed },
      })
    return done({ otherId: merge.absorbedId, stayed })
  }
