import { newId } from '#kernel/id.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { mostIssues, type receiveValues, type ValueIssue } from '../contract.ts'
import { givenValueOf } from '../rules/given-value.ts'
import { neededColumns, plain, type ReadValue, readValueRow } from '../rules/read-values.ts'
import { loadAgreement } from './agreement-store.ts'
import { valuesMoved } from './events.ts'
import { readerOf } from './life/agreement-reader.ts'
import { objectivesOf } from './objective-store.ts'
import { valueRows } from './value-rows.ts'
import { insertValues, knownValues } from './value-store.ts'

/** A rehearsal says what the file would add, line by line, and writes nothing; a refused line never stops the others. */
export const takeValues: TerritoryHandler<typeof receiveValues> = async (context, { params, query }) => {
  const { tx, now, today, timeZone, actor, upload } = context
  const agreement = await loadAgreement(tx, params.agreementId, readerOf(actor))
  if (!agreement) return refuse('not-found')
  const bytes = upload?.file?.bytes
  if (!bytes || bytes.length === 0)
    return refuse('file-missing', { fields: [{ pointer: '/file', code: 'file-missing' }] })
  const rows = await valueRows(bytes)
  if (!rows) return refuse('file-unreadable')
  const missing = neededColumns.filter((column) => !rows.headers.includes(plain(column)))
  if (missing.length > 0) return refuse('columns-missing', { params: { columns: missing.join(', ') } })

  const objectives = await objectivesOf(tx, agreement.id, { day: today, timeZone })
  const issues: ValueIssue[] = []
  const values: ReadValue[] = []
  let refused = 0
  const seen = new Set<string>()
  for (const row of rows.lines) {
    const read = readValueRow(row, objectives, today)
    const key = read.value && `${read.value.objectiveId} ${read.value.on}`
    const isTwice = key !== undefined && seen.has(key)
    if (isTwice) issues.push({ line: row.line, column: 'date', code: 'twice', value: read.value?.on ?? '' })
    issues.push(...read.issues)
    if (!read.value || isTwice) refused += 1
    else values.push(read.value)
    if (key) seen.add(key)
  }
  const known = await knownValues(tx, [...new Set(values.map(({ objectiveId }) => objectiveId))])
  const isKnown = (one: ReadValue) =>
    known.some(
      (row) =>
        row.objectiveId === one.objectiveId &&
        row.on === one.on &&
        row.value === givenValueOf(one) &&
        row.numerator === one.numerator &&
        row.denominator === one.denominator,
    )
  const added = values.filter((one) => !isKnown(one))
  const writes = query.rehearse === 'no' && added.length > 0
  if (writes) {
    const written = added.map((one) => ({ ...one, id: newId(now.getTime()), value: givenValueOf(one) ?? 0 }))
    await insertValues(tx, written, 'imported', { memberId: actor.memberId, now })
    await audit(context, {
      action: 'agreements.values-imported',
      subjectKind: 'agreement',
      subjectId: agreement.id,
      details: { added: added.length, refused },
    })
    await context.services.publish(context, valuesMoved, undefined)
  }
  return done({
    isWritten: query.rehearse === 'no',
    added: added.length,
    unchanged: values.length - added.length,
    refused,
    issues: issues.slice(0, mostIssues),
  })
}
