import { done, type Result } from '#kernel/result.ts'
import type { Reply } from '#platform/contract/route.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { listAgreements, listIndicators, listOwners } from '../contract.ts'
import { indicators } from '../rules/indicators.ts'
import { startingSet } from '../rules/starting-set.ts'
import { agreementsOf } from './agreement-store.ts'
import { readerOf } from './life/agreement-reader.ts'

export const showAgreements = async ({
  tx,
  actor,
  today,
}: Context): Promise<Result<Reply<typeof listAgreements>>> =>
  done({
    agreements: await agreementsOf(tx, today, readerOf(actor)),
    schemes: await tx.query<{ id: string; label: string }>(
      `select id, label from organisations.published_scheme
       where territory_id = $1 and (closed_on is null or closed_on > $2::date) order by label limit 50`,
      [tx.territoryId, today],
    ),
  })

export const showIndicators = async (): Promise<Result<Reply<typeof listIndicators>>> =>
  done({
    indicators: [...indicators],
    startingSet: startingSet.map((one) => ({ ...one })),
  })

export const showOwners = async ({ tx, today }: Context): Promise<Result<Reply<typeof listOwners>>> =>
  done({
    members: await tx.query<{ id: string; name: string; organisation: string }>(
      `select m.id, m.name, o.name as organisation from organisations.published_member m
       join organisations.published_organisation o on o.territory_id = $1 and o.id = m.organisation_id
       where m.territory_id = $1 and (m.left_on is null or m.left_on > $2::date) order by m.name, m.id limit 500`,
      [tx.territoryId, today],
    ),
  })
