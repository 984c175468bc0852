import { givenObjectives, indicatorOf, overAgreements } from '#features/agreements/server/public.ts'
import { protectionAt } from '#kernel/disclosure-rules.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Input, Reply } from '#platform/contract/route.ts'
import type { Context } from '#platform/server/http/context.ts'
import type {
  Consolidated,
  FrameworkIndicator,
  listFrameworks,
  OpenedFramework,
  openFramework,
} from '../contract.ts'
import { type AskedIndicator, consolidate } from '../rules/consolidate.ts'
import {
  contributionsTo,
  countTerritories,
  frameworksSeen,
  indicatorsOf,
  type KeptFramework,
  loadFramework,
} from './framework-store.ts'
import { publicationsOf } from './publication-store.ts'
import { declensionsOf } from './read-declensions.ts'
import { isNetwork } from './write-framework.ts'

const told = ({ ownerId: _ownerId, ...framework }: KeptFramework) => framework

export const showFrameworks = async (context: Context): Promise<Result<Reply<typeof listFrameworks>>> =>
  done({
    mayPublish: await isNetwork(context),
    items: (await frameworksSeen(context.tx, context.today)).map(({ ownerId: _ownerId, ...one }) => one),
  })

export const showFramework = async (
  context: Context,
  { params }: Input<typeof openFramework>,
): Promise<Result<OpenedFramework>> => {
  const { tx, today } = context
  const framework = await loadFramework(tx, params.frameworkId, today)
  if (!framework) return refuse('not-found')
  const indicators = await indicatorsOf(tx, framework)
  const protection = protectionAt('partners', today)
  const received = framework.isOwn ? await contributionsTo(tx, framework.id) : null
  return done({
    framework: told(framework),
    indicators,
    declensions: framework.isOwn ? [] : await declensionsOf(context, { frameworkId: framework.id }),
    consolidation: received && kept(framework.id, [indicators.map(askedOf), received, protection]),
    coverage: received && {
      declining: new Set(received.map(({ territoryName }) => territoryName)).size,
      known: await countTerritories(tx),
    },
    protection: { smallest: protection.smallest, source: protection.source },
    agreements: framework.isOwn ? [] : await mayDecline(context),
    givenObjectives: framework.isOwn ? [] : await givenObjectives(tx),
  })
}

const mayDecline = async ({ tx, today }: Context): Promise<OpenedFramework['agreements']> => {
  const over = await overAgreements(tx, today)
  return (await publicationsOf(tx))
    .map(({ agreementId, label }) => ({ id: agreementId, label, isOver: over.has(agreementId) }))
    .toSorted((one, other) => Number(one.isOver) - Number(other.isOver))
}

type Consolidating = Parameters<typeof consolidate>

/** The same contributions are protected in the same way: worked out again only when one of them moved. */
const kept = (frameworkId: string, asked: Consolidating): Consolidated[] => {
  const key = JSON.stringify(asked)
  const known = worked.get(frameworkId)
  if (known?.key === key) return known.value
  const value = consolidate(...asked)
  if (worked.size >= mostKept) worked.clear()
  worked.set(frameworkId, { key, value })
  return value
}

const worked = new Map<string, { readonly key: string; readonly value: Consolidated[] }>()
const mostKept = 50

const askedOf = ({ id, indicatorCode, unit, from, to }: FrameworkIndicator): AskedIndicator => ({
  ...{ id, indicatorCode, unit, from, to },
  isFlow: indicatorOf(indicatorCode).family !== 'population',
})
