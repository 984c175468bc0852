import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column, TableRow } from '#platform/server/spreadsheet/table.ts'
import type { exportPortrait, Portrait, PortraitFact, PortraitPart } from '../contract.ts'
import { remarkNames, unitNames } from '../rules/figure-words.ts'
import { drawPortrait } from './draw-portrait.ts'

/** One table of the portrait; each line says its source and its licence, whatever is cut out of the file. */
export const sendPortrait: TerritoryHandler<typeof exportPortrait> = async (context, { body }) => {
  const { part, on = context.today } = body.filters
  const portrait = await drawPortrait(context.tx, on)
  const { name, columns, rows } = tables[part](portrait)
  return giveList(context, {
    ...{ listCode: 'observatory.portrait', details: { part, on }, name, format: body.format },
    ...{ columns, rows },
  })
}

interface PartTable {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
}

const text = (key: string, label: string): Column => ({ key, label, kind: 'text' })
const number = (key: string, label: string): Column => ({ key, label, kind: 'number' })
const origin = [text('source', 'Source'), text('version', 'Version du fichier'), text('licence', 'Licence')]

const originOf = ({ sections }: Portrait, code: string): TableRow => {
  const source = sections.flatMap((section) => section.sources).find((one) => one.code === code)
  return { source: source?.label, version: source?.imported?.version, licence: licenceWords(source?.licence) }
}

const licenceWords = (licence: string | null | undefined): string => licence ?? 'non indiquée'

const figures = (portrait: Portrait): PartTable => ({
  name: 'portrait-du-territoire',
  columns: [
    ...[text('label', 'Chiffre'), text('scope', 'Où'), number('value', 'Valeur'), text('unit', 'Unité')],
    ...[text('at', 'Date'), text('coverage', 'Couverture'), text('remarks', 'À savoir'), ...origin],
  ],
  rows: portrait.sections.flatMap((section) => section.facts).map((fact) => factRow(portrait, fact)),
})

const factRow = (portrait: Portrait, fact: PortraitFact): TableRow => ({
  ...originOf(portrait, fact.source.code),
  ...{
    label: fact.label,
    scope: fact.scope.label,
    value: fact.value,
    unit: unitNames[fact.unit],
    at: fact.at,
  },
  coverage: fact.coverage && `${fact.coverage.known} sur ${fact.coverage.of}`,
  remarks: fact.remarks.map((remark) => remarkNames[remark]).join(' ; '),
})

const communes = (portrait: Portrait): PartTable => {
  const words = {
    published: '',
    'not-published': 'non publié',
    contradictory: 'deux valeurs dans le fichier',
  }
  return {
    name: 'portrait-communes',
    columns: [
      ...[text('code', 'Code Insee'), text('name', 'Commune'), number('inhabitants', 'Habitants')],
      ...[number('registered', 'Inscrits à France Travail'), text('state', 'À savoir'), ...origin],
    ],
    rows: portrait.communes.map(({ code, name, inhabitants, registered, state }) => ({
      ...originOf(portrait, 'jobseekers'),
      ...{ code, name, inhabitants, registered, state: words[state] },
    })),
  }
}

const months = (portrait: Portrait): PartTable => ({
  name: 'portrait-inscrits-par-mois',
  columns: [
    ...[
      text('month', 'Mois'),
      number('registered', 'Périmètre'),
      number('communes', 'Communes additionnées'),
    ],
    ...(portrait.months[0]?.departements ?? []).map(({ code }) => number(`d${code}`, `Département ${code}`)),
    ...[number('france', 'France (départements du fichier)'), ...origin],
  ],
  rows: portrait.months.map(({ month, registered, communes: known, departements, france }) => ({
    ...originOf(portrait, 'jobseekers'),
    ...Object.fromEntries(departements.map((one) => [`d${one.code}`, one.registered])),
    ...{ month: month.slice(0, 7), registered, communes: known, france },
  })),
})

/** A secret cell is written as a word: an empty one would be read as zero. */
const cell = (value: number | null): string => (value === null ? 'secret' : String(value))

const jobs = (portrait: Portrait): PartTable => ({
  name: 'portrait-projets-de-recrutement',
  columns: [
    ...[text('basinLabel', 'Bassin'), text('departementCode', 'Département'), text('jobCode', 'Code métier')],
    ...[text('jobLabel', 'Métier'), text('familyLabel', 'Famille'), text('fieldLabel', 'Domaine (FAP 2021)')],
    ...[text('projects', 'Projets'), text('difficult', 'Jugés difficiles'), text('seasonal', 'Saisonniers')],
    ...origin,
  ],
  rows: portrait.jobs.map(({ projects, difficult, seasonal, ...line }) => ({
    ...originOf(portrait, 'recruitment-projects'),
    ...line,
    ...{ projects: cell(projects), difficult: cell(difficult), seasonal: cell(seasonal) },
  })),
})

const tables: Readonly<Record<PortraitPart, (portrait: Portrait) => PartTable>> = {
  figures,
  communes,
  months,
  jobs,
}
