import { perimeterCommunes } from '#features/territory/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { HeldThen, KnownThen, SensitiveCode } from '../contract.ts'
import { criteria2025 } from '../rules/criteria-2025.ts'
import { ownEnds, standingThen } from './criterion-proof-store.ts'
import { mayOpenPerson } from './person-access.ts'

/** The criterion that a sensitive fact bears witness to. */
const criterionOfFact: Readonly<Partial<Record<SensitiveCode, string>>> = {
  rqth: 'TH',
  aah: 'AAH',
  'ase-leaving': 'ASE',
  'justice-measure': 'DETENTION_MJ',
}

/**
 * Criteria with the proofs that had come and what was said of them by that day, those since withdrawn included. Sensitive ones are read only for
 * who may read them of this person, else named as reserved, held or not. Address, level and joblessness are today's.
 */
export const knownOn = async (
  context: Context,
  personId: string,
  day: CalendarDate,
  reads: 'all' | 'no-sensitive-fact' = 'all',
): Promise<KnownThen | undefined> => {
  const known = (await knownOfEach(context, [personId], day)).get(personId)
  const readsSensitive = reads === 'all' && (await mayOpenPerson(context, personId, 'people.read-sensitive'))
  if (!known || !readsSensitive) return known
  return {
    ...known,
    held: [...known.held, ...(await sensitiveThen(context, personId, day))],
    reservedCodes: [],
  }
}

/** The same of many persons at once, without any sensitive fact: each such criterion is reserved, held or not. */
export const knownOfEach = async (
  context: Pick<Context, 'tx' | 'today' | 'timeZone'>,
  personIds: readonly string[],
  day: CalendarDate,
): Promise<ReadonlyMap<string, KnownThen>> => {
  const { tx, today } = context
  const persons = await tx.query<{
    id: string
    birthDate: CalendarDate | null
    joblessSince: CalendarDate | null
    educationLevel: string | null
    communeCode: string | null
    livesInQpv: boolean | null
  }>(
    `select id, birth_date as "birthDate", jobless_since as "joblessSince", education_level as "educationLevel",
       commune_code as "communeCode", is_in_qpv as "livesInQpv"
     from people.person where territory_id = $1 and id = any($2) and archived_at is null`,
    [tx.territoryId, personIds],
  )
  const perimeter = await perimeterCommunes(tx, today)
  const held = Map.groupBy(await criteriaThen(context, personIds, day), (one) => one.personId)
  return new Map(
    persons.map(({ id, educationLevel, communeCode, ...person }): [string, KnownThen] => [
      id,
      {
        ...person,
        educationLevel: levelOf(educationLevel),
        livesInTerritory: communeCode === null ? null : perimeter.has(communeCode),
        held: held.get(id) ?? [],
        reservedCodes: sensitiveCodes,
      },
    ]),
  )
}

const sensitiveCodes = criteria2025.criteria.filter((one) => one.isSensitive).map((one) => one.code)

/** `none` is level 0; an unknown level is no level. */
const levelOf = (level: string | null): number | null =>
  level === null || level === 'unknown' ? null : level === 'none' ? 0 : Number(level)

const criteriaThen = (
  { tx, timeZone }: Pick<Context, 'tx' | 'timeZone'>,
  personIds: readonly string[],
  day: CalendarDate,
): Promise<(HeldThen & { readonly personId: string })[]> =>
  tx.query(
    `select c.person_id as "personId", c.code, case when c.code = any($5) then c.valid_until end as "endsOn",
       case when p.kind is distinct from 'refused' then p.received_on end as "proofReceivedOn",
       case when p.kind = 'checked' then p.checked_on end as "proofCheckedOn",
       case when p.kind = 'refused' then p.checked_on end as "proofRefusedOn"
     from people.criterion c left join ${standingThen}
     where c.territory_id = $1 and c.person_id = any($2) and c.declared_on <= $3
       and (c.revoked_at is null or (c.revoked_at at time zone $4)::date > $3) order by c.declared_on, c.id`,
    [tx.territoryId, personIds, day, timeZone, ownEnds],
  )

/**
 * Read here as on their own page: their opening has its line. Who noted one from a document, entitled to it, saw that
 * document: no other word is asked for.
 */
const sensitiveThen = async (context: Context, personId: string, day: CalendarDate): Promise<HeldThen[]> => {
  const { tx, timeZone } = context
  await tx.revealSensitive()
  await audit(context, {
    action: 'people.sensitive-facts-opened',
    subjectKind: 'person',
    subjectId: personId,
  })
  const facts = await tx.query<{
    code: SensitiveCode
    endsOn: CalendarDate | null
    proofReceivedOn: CalendarDate | null
  }>(
    `select code, valid_until as "endsOn",
       case when source = 'document' then (recorded_at at time zone $4)::date end as "proofReceivedOn"
     from people.sensitive_fact
     where territory_id = $1 and person_id = $2 and (recorded_at at time zone $4)::date <= $3
       and (revoked_at is null or (revoked_at at time zone $4)::date > $3) order by recorded_at, id`,
    [tx.territoryId, personId, day, timeZone],
  )
  return facts.flatMap(({ code, ...fact }) => {
    const criterion = criterionOfFact[code]
    const seen = { proofCheckedOn: fact.proofReceivedOn, proofRefusedOn: null }
    return criterion ? [{ ...fact, ...seen, code: criterion }] : []
  })
}
