import { ageAt } from '#kernel/dates.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { PersonRow, readPerson } from '../contract.ts'
import { checkBirthDate } from '../rules/birth-date.ts'
import { isAbsorbed } from './merge/merge-store.ts'
import { loadNotices } from './notice-store.ts'
import { mayOpenPerson } from './person-access.ts'
import { loadPerson, type StoredPerson } from './person-store.ts'
import { loadSituations } from './situation-store.ts'

/** Every opening is written: the person may ask who saw her file (R10). */
export const showPerson: TerritoryHandler<typeof readPerson> = async (context, { params: { personId } }) => {
  if (!(await mayOpenPerson(context, personId))) return refuse('not-found')
  if (await isAbsorbed(context.tx, personId)) return refuse('merged-file')
  const person = await loadPerson(context.tx, personId)
  if (!person) return refuse('not-found')
  const [situations, notices] = [
    await loadSituations(context, personId),
    await loadNotices(context, personId),
  ]
  await audit(context, { action: 'people.file-opened', subjectKind: 'person', subjectId: personId })
  return done({
    ...replyOf(person, context.today),
    warnings: warningsOf(person, context.today),
    mayEdit: await mayOpenPerson(context, personId, 'people.edit'),
    mayReadSensitive: await mayOpenPerson(context, personId, 'people.read-sensitive'),
    mayWriteSensitive: await mayOpenPerson(context, personId, 'people.write-sensitive'),
    mayReadOpenings: await mayOpenPerson(context, personId, 'audit.read'),
    situations: situations.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() })),
    notices,
  })
}

export const replyOf = (person: StoredPerson, today: Context['today']): PersonRow => ({
  ...person,
  age: person.birthDate ? ageAt(person.birthDate, today) : null,
  createdAt: person.createdAt.toISOString(),
  updatedAt: person.updatedAt.toISOString(),
})

const warningsOf = (person: StoredPerson, today: Context['today']): string[] => [
  ...(person.birthDate && checkBirthDate(person.birthDate, today) === 'warned' ? ['age-over-67'] : []),
  ...(person.outsideReason ? ['outside-perimeter'] : []),
]
