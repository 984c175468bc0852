import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { accessibilityRoutes } from './contract/accessibility.ts'
import { exportCommunes, exportQpv, exportRoutes, exportSources, exportZones } from './contract/exports.ts'
import { firstStepRoutes } from './contract/first-steps.ts'
import { settingRoutes } from './contract/settings.ts'

export * from './contract/accessibility.ts'
export * from './contract/exports.ts'
export * from './contract/first-steps.ts'
export * from './contract/settings.ts'

const base = '/api/territories/:territoryId'
const params = z.object({ territoryId: z.uuid() })
const date = z.iso.date()
const inTerritory = { access: { right: 'territory.read' } } as const
const byAdministrator = { access: { right: 'territory.administer' } } as const

export const rights = ['territory.read', 'territory.administer'] as const

const communeChoice = z.object({
  code: z.string(),
  name: z.string(),
  departementCode: z.string(),
  postalCodes: z.array(z.string()),
  /** The former name or code by which it was found. */
  formerName: z.nullable(z.string()),
  inPerimeter: z.boolean(),
})

const search = z.object({ q: z.string().check(z.minLength(1), z.maxLength(100)) })

export const searchCommunes = route({
  method: 'GET',
  path: `${base}/reference/communes`,
  summary: 'Communes by name, postal code or code; those of the perimeter first',
  ...inTerritory,
  params,
  query: search,
  reply: z.object({ items: z.array(communeChoice) }),
  rows: rowsStay.choices,
})

export const searchJobs = route({
  method: 'GET',
  path: `${base}/reference/rome`,
  summary: 'ROME jobs by appellation or code, without regard to accents',
  ...inTerritory,
  params,
  query: search,
  reply: z.object({
    items: z.array(
      z.object({
        romeCode: z.string(),
        romeLabel: z.string(),
        appellationCode: z.nullable(z.string()),
        label: z.string(),
      }),
    ),
    /** False while nobody has read the official list on this server: nothing can be found. */
    isListRead: z.boolean(),
  }),
  rows: rowsStay.choices,
})

export const searchActivities = route({
  method: 'GET',
  path: `${base}/reference/naf`,
  summary: 'Activities of the NAF by label or code',
  ...inTerritory,
  params,
  query: search,
  reply: z.object({ items: z.array(z.object({ code: z.string(), label: z.string(), level: z.string() })) }),
  rows: rowsStay.choices,
})

const color = z.string().check(z.regex(/^#[0-9a-f]{6}$/))

export const territory = z.object({
  territoryId: z.uuid(),
  slug: z.string(),
  name: z.string(),
  subtitle: z.string(),
  epci: z.nullable(z.object({ siren: z.string(), name: z.string() })),
  timeZone: z.string(),
  colorBand: z.nullable(color),
  colorAction: z.nullable(color),
  isDemo: z.boolean(),
  version: z.int(),
  perimeter: z.nullable(
    z.object({
      label: z.string(),
      source: z.string(),
      validFrom: date,
      communes: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          departementCode: z.string(),
          population: z.nullable(z.int()),
        }),
      ),
    }),
  ),
})
export type Territory = z.infer<typeof territory>

export const readTerritory = route({
  method: 'GET',
  path: `${base}`,
  summary: 'The territory: name, look, time zone and the communes of its perimeter today',
  ...inTerritory,
  params,
  reply: territory,
  rows: { exportedBy: exportCommunes },
})

export const changeTerritory = route({
  method: 'PATCH',
  path: `${base}`,
  summary: 'Changes the name, the look or the clock of the territory',
  ...byAdministrator,
  params,
  body: z.object({
    version: z.int(),
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
    subtitle: z.string().check(z.trim(), z.maxLength(200)),
    timeZone: z.string().check(z.maxLength(64)),
    colorBand: z.nullable(color),
    colorAction: z.nullable(color),
  }),
  reply: territory,
})

export const changePerimeter = route({
  method: 'POST',
  path: `${base}/perimeters`,
  summary: 'Gives the territory another set of communes from a day on; the earlier one keeps its dates',
  ...byAdministrator,
  params,
  body: z.object({
    label: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
    validFrom: date,
    /** A whole EPCI or EPT… */
    siren: z.optional(z.string().check(z.regex(/^\d{9}$/))),
    /** …or communes, former codes included. */
    communeCodes: z.optional(z.array(z.string().check(z.maxLength(5))).check(z.maxLength(2000))),
  }),
  reply: territory,
})

const zone = z.object({
  kind: z.string(),
  code: z.string(),
  label: z.string(),
  isProgramme: z.boolean(),
  communeCodes: z.array(z.string()),
})
export type Zone = z.infer<typeof zone>

export const listZones = route({
  method: 'GET',
  path: `${base}/zones`,
  summary: 'Zonings and national programmes that touch the perimeter, with the share of its communes',
  ...inTerritory,
  params,
  reply: z.object({ items: z.array(zone) }),
  rows: { exportedBy: exportZones },
})

const source = z.object({
  code: z.string(),
  label: z.string(),
  version: z.string(),
  licence: z.nullable(z.string()),
  importedAt: z.iso.datetime({ offset: true }),
  rowsKept: z.int(),
  /** Lines that could not be used, kept with their reason. */
  issues: z.int(),
})
export type Source = z.infer<typeof source>

export const listSources = route({
  method: 'GET',
  path: `${base}/sources`,
  summary: 'Where the national lists come from: version, licence, day of import',
  ...inTerritory,
  params,
  reply: z.object({ items: z.array(source) }),
  rows: { exportedBy: exportSources },
})

export const qpv = z.object({
  code: z.string(),
  name: z.string(),
  communeCode: z.string(),
  communeName: z.string(),
})

export const listQpv = route({
  method: 'GET',
  path: `${base}/qpv`,
  summary: 'Priority neighbourhoods (QPV) that the territory imported',
  ...inTerritory,
  params,
  reply: z.object({ items: z.array(qpv) }),
  rows: { exportedBy: exportQpv },
})

const lines = z.array(
  z.object({ line: z.int(), code: z.string(), name: z.string(), communeCode: z.string() }),
)

export const importQpv = route({
  method: 'POST',
  path: `${base}/qpv/import`,
  summary: 'Imports priority neighbourhoods from a CSV `code;nom;commune`; a rehearsal writes nothing',
  ...byAdministrator,
  params,
  body: z.object({ csv: z.string().check(z.minLength(1), z.maxLength(500_000)), rehearse: z.boolean() }),
  reply: z.object({
    added: lines,
    changed: lines,
    unchanged: z.int(),
    rejected: z.array(z.object({ line: z.int(), code: z.string(), value: z.string() })),
  }),
})

export const territoryRoutes = {
  searchCommunes,
  searchJobs,
  searchActivities,
  readTerritory,
  changeTerritory,
  changePerimeter,
  listZones,
  listSources,
  listQpv,
  importQpv,
  ...settingRoutes,
  ...exportRoutes,
  ...firstStepRoutes,
  ...accessibilityRoutes,
}
