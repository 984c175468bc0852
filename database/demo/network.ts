import type { IndicatorCode } from '#features/agreements/contract.ts'
import { indicatorOf } from '#features/agreements/server/public.ts'
import { contribute } from '#features/network/server/public.ts'
import { createNetwork } from '#features/territory/server/public.ts'
import { addDays, localDate } from '#kernel/dates.ts'
import { nameKey } from '#kernel/names.ts'
import type { Database } from '#platform/server/sql/database.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { insertRows } from './insert-rows.ts'
import { demoId, type Random, randomFrom } from './random.ts'
import { openSeats } from './seats.ts'

interface Side {
  readonly territoryId: string
  readonly manager: { readonly id: string }
}

const asked: readonly { readonly code: IndicatorCode; readonly national: number; readonly local: number }[] =
  [
    { code: 'entries', national: 20_000, local: 150 },
    { code: 'positive-rate', national: 45, local: 42 },
    { code: 'maintained-6-months', national: 70, local: 75 },
  ]

/** A national network with one framework in force, which both territories decline, and a former one that is over. */
export const addNetwork = async (
  database: Database,
  { sides, now }: { readonly sides: readonly Side[]; readonly now: Date },
): Promise<void> => {
  const random = randomFrom('bassin-network')
  const networkId = demoId(random, Date.parse('2022-01-03'))
  const today = localDate(now, 'Europe/Paris')
  const year = today.slice(0, 4)
  const definitions = asked.map((one) => ({ ...one, id: demoId(random, now.getTime()) }))
  const frameworkId = await database.withTerritory(networkId, (tx) =>
    writeNetwork(tx, { random, year, today, now, definitions }),
  )
  for (const { territoryId, manager } of sides)
    await database.withTerritory(territoryId, async (tx) => {
      await declineAll(tx, { random, networkId, frameworkId, definitions, by: manager.id, now })
      await contribute({ tx, timeZone: 'Europe/Paris', today })
    })
}

interface Writing {
  readonly random: Random
  readonly now: Date
  readonly definitions: readonly ((typeof asked)[number] & { readonly id: string })[]
}

const writeNetwork = async (
  tx: TerritoryTransaction,
  { random, year, today, now, definitions }: Writing & { readonly year: string; readonly today: string },
): Promise<string> => {
  await createNetwork(tx, { name: 'Réseau (fictif)', isDemo: true, now })
  const next = () => demoId(random, now.getTime())
  const [organisationId, memberId, frameworkId] = [next(), next(), next()]
  await insertRows(tx, 'organisations.organisation', [
    {
      ...{ id: organisationId, kind: 'other', name: 'Réseau (fictif)', name_key: nameKey('Réseau (fictif)') },
      ...{ may_prescribe: false, may_operate_steps: false, is_discreet: false, created_at: now, version: 1 },
    },
  ])
  const member = { id: memberId, name: 'Aude Ferrand', email: 'reseau@demo.example' }
  await insertRows(tx, 'organisations.member', [
    {
      ...member,
      organisation_id: organisationId,
      etp_hundredths: 0,
      density: 'compact',
      created_at: now,
      version: 1,
    },
  ])
  await openSeats(tx, [{ ...member, role: 'projectManager', partner: 'reseau', etp: 0 }], new Map(), now)
  const written = { created_at: now, created_by: memberId, published_at: now, published_by: memberId }
  await insertRows(tx, 'network.framework', [
    {
      ...{ id: frameworkId, label: 'Accord-cadre national pour l’emploi (fictif)', ...written },
      ...{ starts_on: `${Number(year) - 1}-01-01`, ends_on: `${Number(year) + 1}-12-31` },
    },
    {
      ...{ id: next(), label: 'Accord-cadre 2020 (fictif)', ...written },
      ...{ starts_on: `${Number(year) - 6}-01-01`, ends_on: addDays(today, -200) },
    },
  ])
  await insertRows(
    tx,
    'network.framework_indicator',
    definitions.map(({ id, code, national }, index) => {
      const { label, formula, version } = indicatorOf(code)
      return {
        ...{ id, framework_id: frameworkId, position: index + 1, version: 1, indicator_code: code },
        ...{ indicator_version: version, label, definition: formula, direction: 'up' },
        ...{
          period_from: `${year}-01-01`,
          period_to: `${year}-12-31`,
          target_min: national,
          target_max: null,
        },
      }
    }),
  )
  return frameworkId
}

const declineAll = async (
  tx: TerritoryTransaction,
  given: Writing & { readonly networkId: string; readonly frameworkId: string; readonly by: string },
): Promise<void> => {
  const [agreement] = await tx.query<{ id: string }>(
    'select id from agreements.published_agreement where territory_id = $1 order by starts_on desc limit 1',
    [tx.territoryId],
  )
  const [people] = await tx.query<{ population: number | null }>(
    `select sum(c.population)::int as population from territory.perimeter_commune p
     join territory.commune c on c.code = p.commune_code where p.territory_id = $1`,
    [tx.territoryId],
  )
  if (!agreement) return
  const id = demoId(given.random, given.now.getTime())
  await insertRows(tx, 'network.declension', [
    {
      ...{ id, agreement_id: agreement.id, framework_id: given.frameworkId },
      ...{ framework_territory_id: given.networkId, population: people?.population ?? null },
      ...{ declined_at: given.now, declined_by: given.by },
    },
  ])
  await insertRows(
    tx,
    'network.declined_indicator',
    given.definitions.map((one) => ({
      declension_id: id,
      indicator_id: one.id,
      target_min: one.local,
      target_max: null,
    })),
  )
}
