import { done } from '#kernel/result.ts'
import { FileReply } from '#platform/server/http/replies.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import { csvTable } from '#platform/server/spreadsheet/csv-table.ts'
import type { PublicObjective, PublicPage, takeOpenData } from '../contract.ts'
import { type OpenColumnKey, openColumns } from '../rules/open-data.ts'
import { publicPageOf } from './public-agreement.ts'

const mediaType = 'text/csv; charset=utf-8'

/** The figures of the page and nothing more, or the meaning of their columns. */
export const giveOpenData: OpenHandler<typeof takeOpenData> = async (context, { params }) => {
  const page = await publicPageOf(context, params)
  if (!page.ok) return page
  if (params.part === 'columns')
    return done(new FileReply({ body: dictionary(), name: 'colonnes.csv', mediaType }))
  const columns = openColumns.map(({ key, type }) => ({
    key,
    label: key,
    kind: type === 'date' ? ('date' as const) : ('text' as const),
  }))
  return done(
    new FileReply({ body: csvTable(columns, rowsOf(page.value)), name: 'objectifs.csv', mediaType }),
  )
}

const statusWords = { shown: 'publie', hidden: 'masque', missing: 'absent' } as const

const originWords = { counted: 'compte', declared: 'declare' } as const

/** A value that nobody gave has no day. */
const arrested = (
  page: PublicPage,
  { origin, declared }: Pick<PublicObjective, 'origin' | 'declared'>,
): string | null => (origin === 'counted' ? page.countedTo : (declared?.on ?? null))

const rowsOf = (page: PublicPage): Record<OpenColumnKey, string | number | null>[] =>
  page.objectives.map(({ label, article, definition, target, from, to, figure, ...one }) => ({
    ...{ territoire: page.territory, convention: page.label, article, objectif: label },
    ...{ indicateur: definition.label, definition: definition.formula, debut: from, fin: to },
    ...{ unite: one.unit, unite_libelle: one.unitLabel },
    ...{ cible_min: target.min, cible_max: target.max, valeur: figure.value },
    ...{ numerateur: figure.numerator, denominateur: figure.denominator, statut: statusWords[figure.state] },
    ...{ origine: originWords[one.origin], source: one.declared?.source ?? null },
    ...{ conteste: one.isContested ? 'oui' : 'non' },
    ...{ arrete_au: arrested(page, one), licence: page.licence },
  }))

const dictionary = (): Buffer =>
  csvTable(
    [
      { key: 'key', label: 'colonne', kind: 'text' },
      { key: 'type', label: 'type', kind: 'text' },
      { key: 'means', label: 'description', kind: 'text' },
    ],
    openColumns.map((column) => ({ ...column })),
  )
