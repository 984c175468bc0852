import type { CalendarDate } from '#kernel/dates.ts'
import { nameKey } from '#kernel/names.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { ArchivedFact } from '#platform/server/retention.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { criterionName } from './hold-criteria.ts'
import { loadCriteriaInUse } from './local-criteria-setting.ts'

interface ArchivedIdentity {
  readonly givenName: string
  readonly familyName: string
  readonly birthDate: CalendarDate
}

export interface ArchivedFile {
  readonly personId: string
  readonly archivedAt: Date
}

/** SQL: a file that became part of another one is in no archive: undoing the merge opens it again. */
const isNotAbsorbed = `not exists (select from people.merge m
  where m.territory_id = $1 and m.absorbed_id = person.id and m.undone_at is null)`

/** Archived files of exactly this identity, by the name in use or by that of birth: no list is ever shown. */
export const findArchived = async (
  tx: TerritoryTransaction,
  { givenName, familyName, birthDate }: ArchivedIdentity,
): Promise<ArchivedFile[]> => {
  if (!nameKey(givenName) || !nameKey(familyName)) return []
  const typed = [`${familyName} ${givenName}`, `${givenName} ${familyName}`].map(nameKey)
  const bornThen = await tx.query<
    ArchivedFile & {
      readonly givenName: string
      readonly familyName: string
      readonly birthName: string | null
    }
  >(
    `select id as "personId", archived_at as "archivedAt", given_name as "givenName", family_name as "familyName",
       birth_name as "birthName"
     from people.person
     where territory_id = $1 and birth_date = $2 and archived_at is not null and anonymised_at is null and ${isNotAbsorbed}
     order by archived_at desc`,
    [tx.territoryId, birthDate],
  )
  return bornThen
    .filter((file) =>
      [file.familyName, file.birthName ?? file.familyName]
        .map((name) => `${nameKey(`${name} ${file.givenName}`)} `)
        .some((key) => typed.some((one) => key.startsWith(`${one} `))),
    )
    .slice(0, 5)
    .map(({ personId, archivedAt }) => ({ personId, archivedAt }))
}

/** Takes a file out of the archive: she came back, and the clock starts again. False when it is not there. */
export const restoreFile = async (
  { tx, now, today }: Pick<Context, 'tx' | 'now' | 'today'>,
  personId: string,
): Promise<boolean> => {
  const restored = await tx.query(
    `update people.person set archived_at = null, reopened_on = $3, updated_at = $4, version = version + 1
     where territory_id = $1 and id = $2 and archived_at is not null and anonymised_at is null and ${isNotAbsorbed} returning id`,
    [tx.territoryId, personId, today, now],
  )
  return restored.length > 0
}

/** Who an archived file is about, undefined when it is not in the archive. */
export const loadArchived = async (
  tx: TerritoryTransaction,
  personId: string,
): Promise<(ArchivedIdentity & ArchivedFile) | undefined> => {
  const [row] = await tx.query<ArchivedIdentity & ArchivedFile>(
    `select id as "personId", given_name as "givenName", family_name as "familyName", birth_date as "birthDate",
       archived_at as "archivedAt"
     from people.person
     where territory_id = $1 and id = $2 and archived_at is not null and anonymised_at is null and ${isNotAbsorbed}`,
    [tx.territoryId, personId],
  )
  return row
}

/** The criteria and their proofs, the notices that she was given: what an archive is kept for. */
export const archivedFacts = async (tx: TerritoryTransaction, personId: string): Promise<ArchivedFact[]> => {
  const rows = await tx.query<{ code: string | null; on: CalendarDate; text: string }>(
    `select k.code, k.declared_on as "on", coalesce(k.proof_kind, '') as text
     from people.criterion k where k.territory_id = $1 and k.person_id = $2 and k.revoked_at is null
     union all
     select null, n.given_on, 'version ' || n.notice_version
     from people.notice n where n.territory_id = $1 and n.person_id = $2
     order by 2 limit 200`,
    [tx.territoryId, personId],
  )
  const latest = rows.at(-1)?.on
  const known = latest === undefined ? [] : await loadCriteriaInUse({ tx, today: latest })
  return rows.map(({ code, on, text }) => ({ label: labelOf(code, known), on, text }))
}

const labelOf = (code: string | null, known: Parameters<typeof criterionName>[0]): ArchivedFact['label'] => {
  if (code === null) return { fr: 'Notice remise', en: 'Notice given' }
  const { label, english } = criterionName(known, code)
  return { fr: `Critère : ${label}`, en: `Criterion: ${english ?? label}` }
}
