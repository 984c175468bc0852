import type { World } from '#apps/testing/world.ts'
import { type Board, createObjective, indicatorCodes, type ObjectiveBody, readBoard } from '../contract.ts'
import { indicatorOf } from '../rules/indicators.ts'
import { anAgreement, anObjective } from './agreement-builders.ts'

const year = { from: '2026-01-01', to: '2026-12-31' }
/** Over: its figures depend on no day any more. */
const lastYear = { from: '2025-01-01', to: '2025-12-31' }
const periods = [year, lastYear]

/** Every indicator this year and last; then one of each kind of facts, narrowed in every way that an objective may be. */
export const aWideAgreement = async (world: World): Promise<string> => {
  const narrowings: ObjectiveBody['filters'][] = [
    ...([{ qpv: 'yes' }, { sex: 'F' }, { age: '26-49' }, { commune: world.communeCode }] as const),
    ...[{ team: world.teamId }, { structure: world.organisations.plie }],
    { prescriber: world.organisations.franceTravail },
  ]
  const kinds = [
    ...new Map(indicatorCodes.map((code) => [indicatorOf(code).countedFrom.join(), code])).values(),
  ]
  const agreementId = await anAgreement(
    world,
    ...periods.flatMap((period) =>
      indicatorCodes.map((code) => anObjective({ indicatorCode: code, period })),
    ),
  )
  for (const filters of narrowings)
    for (const indicatorCode of kinds)
      await world.as('projectManager').done(createObjective, {
        params: { agreementId },
        body: anObjective({ indicatorCode, filters, period: year }),
      })
  return agreementId
}

/** Every indicator once, over the year. */
export const aPlainAgreement = (world: World): Promise<string> =>
  anAgreement(
    world,
    ...indicatorCodes.map((indicatorCode) => anObjective({ indicatorCode, label: indicatorCode })),
  )

/** The board as who pilots opens it; `recount` counts every objective again. */
export const boardFor = (
  world: World,
  agreement: string,
  query: {
    readonly recount?: 'yes'
    readonly period?: string
    readonly sex?: 'F'
    readonly on?: string
  } = {},
  role = 'projectManager',
): Promise<Board> => world.as(role).done(readBoard, { params: {}, query: { agreement, ...query } })

/** The indicators of the lines that were counted by this very opening. */
export const countedNow = ({ objectives, asOf }: Board): (string | null)[] =>
  objectives.filter(({ countedAt }) => countedAt === asOf).map(({ objective }) => objective.indicatorCode)

/** What the board shows where something is kept, then counted whole, of both years: to be compared. */
export const keptAndAnew = async (world: World, agreement: string) => {
  const read = async (recount: { readonly recount?: 'yes' }) => {
    const shown = []
    for (const { from } of periods) {
      const { objectives } = await boardFor(world, agreement, { ...recount, period: from.slice(0, 4) })
      for (const { objective, figure } of objectives)
        shown.push({ code: objective.indicatorCode, from, filters: objective.filters, figure })
    }
    return shown
  }
  return { kept: await read({}), anew: await read({ recount: 'yes' }) }
}
