import { addDays } from '#kernel/dates.ts'
import { done, type Result, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { mergeFiles } from '../../contract.ts'
import { chosenTogether, undoDays } from '../../rules/merge-values.ts'
import { loadPersons, type StoredPerson, updatePerson } from '../person-store.ts'
import { alignCurrentSituation } from '../situation-store.ts'
import { filesMerging, rowsRehomed } from './events.ts'
import { archiveFile, insertMerge, lockFiles, moveFranceTravailId } from './merge-store.ts'
import { mergeableNames } from './mergeable-names.ts'
import { bringRows, type PersonRows } from './person-rows.ts'

type Handler = TerritoryHandler<typeof mergeFiles>

/** Two files become one (V17): nothing is lost, each row is noted, and the other file waits 30 days to come back. */
export const joinFiles =
  (rows: readonly PersonRows[]): Handler =>
  async (context, { params: { personId: keptId }, body }) => {
    const { tx, actor, now, today } = context
    const absorbedId = body.otherId
    const names = [...new Set(body.take.flatMap(chosenTogether))]
    const unknown = names.find((name) => !mergeableNames.some((one) => one === name))
    if (unknown !== undefined) return refuseField('/take', 'value-unknown')
    const files = await openFiles(context, keptId, absorbedId)
    if (!files.ok) return files
    const { kept, absorbed } = files.value
    if (kept.version !== body.version || absorbed.version !== body.otherVersion)
      return refuse('stale-version')
    await context.services.publish(context, filesMerging, { keptId, absorbedId })
    const pick = (file: StoredPerson) => Object.fromEntries(names.map((name) => [name, file[name as never]]))
    const merge = {
      ...{ id: body.id, keptId, absorbedId, undoUntil: addDays(today, undoDays) },
      ...{ formerValues: pick(kept), takenValues: pick(absorbed) },
    }
    await insertMerge(tx, { ...merge, reason: body.reason, by: actor.memberId, at: now })
    await tx.revealSensitive()
    for (const each of rows) await bringRows(tx, merge, each)
    if (names.includes('franceTravailId')) await moveFranceTravailId(tx, absorbedId, null)
    await archiveFile(tx, absorbedId, now)
    await updatePerson(tx, {
      ...{ id: keptId, version: kept.version, now },
      values: { ...kept, ...merge.takenValues },
    })
    await alignCurrentSituation(context, keptId)
    await context.services.publish(context, rowsRehomed, { keptId, absorbedId })
    for (const subjectId of [keptId, absorbedId])
      await audit(context, {
        action: 'people.files-merged',
        subjectKind: 'person',
        subjectId,
        details: { keptId, absorbedId, taken: names },
      })
    return done({ id: merge.id, undoUntil: merge.undoUntil })
  }

/** Both files, locked; neither may be part of another file, nor archived. */
const openFiles = async (
  { tx }: Context,
  keptId: string,
  absorbedId: string,
): Promise<Result<{ kept: StoredPerson; absorbed: StoredPerson }>> => {
  if (keptId === absorbedId) return refuse('same-file')
  const locked = await lockFiles(tx, [keptId, absorbedId])
  if (locked.some((one) => one.isArchived)) return refuse('not-found')
  const persons = await loadPersons(tx, [keptId, absorbedId])
  const [kept, absorbed] = [persons.get(keptId), persons.get(absorbedId)]
  return kept && absorbed ? done({ kept, absorbed }) : refuse('not-found')
}
