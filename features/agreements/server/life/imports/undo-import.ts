import { undoUntil } from '#features/exchanges/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listAgreementImports, undoAgreementImport } from '../../../contract.ts'
import { keepNotices } from '../keep-notices.ts'
import { removeUnused, writtenBy } from './undo-store.ts'

interface Stored {
  readonly id: string
  readonly madeAt: Date
  readonly madeByName: string
  readonly standing: number
  readonly undoneAt: Date | null
  readonly undoneByName: string | null
}

const selected = `select i.id, i.made_at as "madeAt", m.name as "madeByName", i.undone_at as "undoneAt",
    u.name as "undoneByName",
    (select count(*)::int from agreements.agreement a where a.territory_id = $1 and a.import_id = i.id) as standing
  from agreements.import i
  join organisations.published_member m on m.territory_id = $1 and m.id = i.made_by
  left join organisations.published_member u on u.territory_id = $1 and u.id = i.undone_by
  where i.territory_id = $1`

const lastDay = ({ timeZone }: Context, { madeAt }: Stored) => undoUntil(localDate(madeAt, timeZone))

export const showImports: TerritoryHandler<typeof listAgreementImports> = async (context) => {
  const { tx, today } = context
  const rows = await tx.query<Stored>(`${selected} order by i.made_at desc, i.id desc limit 100`, [
    tx.territoryId,
  ])
  return done({
    items: rows.map((one) => ({
      ...{ id: one.id, madeAt: one.madeAt.toISOString(), madeByName: one.madeByName, standing: one.standing },
      ...{ undoneAt: one.undoneAt?.toISOString() ?? null, undoneByName: one.undoneByName },
      undoUntil: lastDay(context, one),
      mayUndo: one.undoneAt === null && today <= lastDay(context, one),
    })),
  })
}

/** What was changed or used since stays: the reply names it. Organisations that the file made stay in the directory. */
export const undoImport: TerritoryHandler<typeof undoAgreementImport> = async (context, { params }) => {
  const { tx, actor, now, today } = context
  await tx.query('select from agreements.import where territory_id = $1 and id = $2 for update', [
    tx.territoryId,
    params.importId,
  ])
  const [one] = await tx.query<Stored>(`${selected} and i.id = $2`, [tx.territoryId, params.importId])
  if (!one) return refuse('not-found')
  if (one.undoneAt) return refuse('import-undone')
  if (today > lastDay(context, one)) return refuse('undo-over')
  const written = await writtenBy(tx, one.id)
  const untouched = written.filter(({ isUntouched }) => isUntouched).map(({ id }) => id)
  const used = await removeUnused(tx, untouched)
  const kept = written.filter(({ id, isUntouched }) => !isUntouched || used.has(id))
  await tx.query(
    'update agreements.import set undone_at = $3, undone_by = $4 where territory_id = $1 and id = $2',
    [tx.territoryId, one.id, now, actor.memberId],
  )
  await keepNotices(context)
  const removed = written.length - kept.length
  await audit(context, {
    ...{ action: 'agreements.import-undone', subjectKind: 'agreement-import', subjectId: one.id },
    details: { removed, kept: kept.length },
  })
  return done({ removed, kept: kept.map(({ id, label }) => ({ id, label })) })
}
