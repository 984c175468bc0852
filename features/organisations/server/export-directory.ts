import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { organisationsRoutes, schemeKinds } from '../contract.ts'
import { kindsAt } from '../rules/organisation-kinds.ts'
import { searchOrganisations } from './organisation-store.ts'
import { loadSchemes } from './scheme-store.ts'

type Routes = typeof organisationsRoutes

const directoryColumns = [
  { key: 'name', label: 'Structure', kind: 'text' },
  { key: 'kind', label: 'Type', kind: 'text' },
  { key: 'siret', label: 'SIRET', kind: 'text' },
  { key: 'communeName', label: 'Commune', kind: 'text' },
  { key: 'mayPrescribe', label: 'Peut prescrire', kind: 'text' },
  { key: 'mayOperateSteps', label: 'Peut réaliser des étapes', kind: 'text' },
  { key: 'closedOn', label: 'Fermée le', kind: 'date' },
] as const satisfies readonly Column[]

/** The partners found by the same words and filters as on screen. */
export const sendDirectory: TerritoryHandler<Routes['exportOrganisations']> = async (context, { body }) => {
  const { q, kind, closed } = body.filters
  const { items } = await searchOrganisations(context.tx, {
    words: q ?? '',
    kind,
    withClosed: closed === 'yes',
    offset: 0,
    limit: linesToRead,
    today: context.today,
  })
  const labelOf = kindLabels(context.today)
  return giveList(context, {
    listCode: 'organisations.directory',
    name: 'partenaires',
    format: body.format,
    columns: directoryColumns,
    rows: items.map((row) => ({ ...row, kind: labelOf(row) })),
  })
}

const kindLabels = (today: string) => {
  const kinds = kindsAt(today)
  return ({ kind, subKind }: { readonly kind: string; readonly subKind: string | null }): string => {
    const known = kinds.find((one) => one.code === kind)
    return known?.subKinds?.find((one) => one.code === subKind)?.label ?? known?.label ?? kind
  }
}

const schemeColumns = [
  { key: 'scheme', label: 'Dispositif', kind: 'text' },
  { key: 'kind', label: 'Type', kind: 'text' },
  { key: 'managing', label: 'Porté par', kind: 'text' },
  { key: 'openedOn', label: 'Ouvert le', kind: 'date' },
  { key: 'closedOn', label: 'Clos le', kind: 'date' },
  { key: 'team', label: 'Équipe', kind: 'text' },
  { key: 'teamOrganisation', label: 'Structure de l’équipe', kind: 'text' },
  { key: 'teamCommune', label: 'Commune de l’équipe', kind: 'text' },
  { key: 'members', label: 'Personnes dans l’équipe', kind: 'number' },
  { key: 'teamClosedOn', label: 'Équipe close le', kind: 'date' },
] as const satisfies readonly Column[]

const schemeKindLabels: Readonly<Record<(typeof schemeKinds)[number], string>> = {
  plie: 'PLIE',
  'maison-emploi': 'Maison de l’emploi',
  other: 'Autre accompagnement',
}

/** One line a team; a scheme without team has its own. */
export const sendSchemes: TerritoryHandler<Routes['exportSchemes']> = async (context, { body }) => {
  const schemes = await loadSchemes(context.tx)
  const rows = schemes.flatMap((scheme) => {
    const line = {
      scheme: scheme.label,
      kind: schemeKindLabels[scheme.kind],
      managing: scheme.managingOrganisationName,
      openedOn: scheme.openedOn,
      closedOn: scheme.closedOn,
    }
    const teams = scheme.teams.map((team) => ({
      ...line,
      team: team.label,
      teamOrganisation: team.organisationName,
      teamCommune: team.communeName,
      members: team.memberCount,
      teamClosedOn: team.closedOn,
    }))
    return teams.length > 0 ? teams : [line]
  })
  return giveList(context, {
    listCode: 'organisations.schemes',
    name: 'dispositifs-et-equipes',
    format: body.format,
    columns: schemeColumns,
    rows,
  })
}
