import { isApart, themes as themeList } from '#features/pathways/contract.ts'
import { done, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportServices, readService, ServiceFilters, ServiceLine, searchServices } from '../contract.ts'
import { isApartService } from '../rules/apart.ts'
import { coverageOf, type Place } from '../rules/coverage.ts'
import { audiences, mobilisationModes, serviceKinds } from '../rules/service-lists.ts'
import { loadPlace, zoneLabels } from './place-store.ts'
import {
  countOpen,
  type FoundService,
  findServices,
  loadService,
  type StoredService,
} from './search-store.ts'

const PAGE = 50

/** Why a service fits: its zone towards the place, its own theme under the one asked for. */
export const whyOf = (place: Place | undefined, theme: string | undefined) => {
  const fits = (one: string) => one === theme || one.startsWith(`${theme}--`)
  return ({ zones, ...service }: FoundService): ServiceLine => ({
    ...service,
    coverage: place ? coverageOf(zones, place) : null,
    theme: theme ? (service.themes.find(fits) ?? null) : null,
  })
}

const search = async (
  { tx }: Pick<Context, 'tx'>,
  { communeCode, ...filters }: ServiceFilters,
  { offset, limit }: { readonly offset: number; readonly limit: number },
) => {
  const place = communeCode ? await loadPlace(tx, communeCode) : undefined
  const { items, total } = await findServices(tx, { ...filters, place, offset, limit })
  return { items: items.map(whyOf(place, filters.theme)), total }
}

export const showServices: TerritoryHandler<typeof searchServices> = async (context, { query }) => {
  const { offset, ...filters } = query
  return done({
    ...(await search(context, filters, { offset, limit: PAGE })),
    kept: await countOpen(context.tx),
  })
}

/** Why nobody is written to this service from here. */
export const orientationRefused = (service: StoredService) =>
  service.closedOn
    ? ('service-closed' as const)
    : isApartService(service, isApart)
      ? ('service-apart' as const)
      : service.email
        ? null
        : ('service-without-email' as const)

export const showService: TerritoryHandler<typeof readService> = async ({ tx }, { params }) => {
  const service = await loadService(tx, params.serviceId)
  if (!service) return refuse('not-found')
  const { networks: _, zones, ...shown } = service
  return done({
    ...shown,
    zones: await zoneLabels(tx, zones),
    orientationRefused: orientationRefused(service),
  })
}

const columns = [
  { key: 'name', label: 'Service', kind: 'text' },
  { key: 'structureName', label: 'Structure', kind: 'text' },
  { key: 'kind', label: 'Type', kind: 'text' },
  { key: 'themes', label: 'Thèmes', kind: 'text' },
  { key: 'audiences', label: 'Publics', kind: 'text' },
  { key: 'modes', label: 'Modes de mobilisation', kind: 'text' },
  { key: 'communeName', label: 'Commune', kind: 'text' },
  { key: 'updatedOn', label: 'Mis à jour le', kind: 'date' },
] as const satisfies readonly Column[]

interface Listed {
  readonly code: string
  readonly label: string
}
const labelIn = (list: readonly Listed[], code: string): string =>
  list.find((one) => one.code === code)?.label ?? code
const labelsIn = (list: readonly Listed[], codes: readonly string[]): string =>
  codes.map((code) => labelIn(list, code)).join(', ')

export const sendServices: TerritoryHandler<typeof exportServices> = async (context, { body }) => {
  const { items } = await search(context, body.filters, { offset: 0, limit: linesToRead })
  return giveList(context, {
    listCode: 'services.services',
    name: 'services-locaux',
    format: body.format,
    columns,
    rows: items.map((one) => ({
      ...{ name: one.name, structureName: one.structureName },
      kind: one.kind && labelIn(serviceKinds, one.kind),
      themes: labelsIn(themeList, one.themes),
      audiences: labelsIn(audiences, one.audiences),
      modes: labelsIn(mobilisationModes, one.modes),
      ...{ communeName: one.communeName, updatedOn: one.updatedOn },
    })),
  })
}
