import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportReferents } from '../../contract/exports.ts'
import { referentLoads } from '../applications/list-referents.ts'

const columns = [
  { key: 'name', label: 'Référente ou référent', kind: 'text' },
  { key: 'organisationName', label: 'Structure', kind: 'text' },
  { key: 'etp', label: 'Quotité (temps plein = 1)', kind: 'number' },
  { key: 'open', label: 'Personnes', kind: 'number' },
  { key: 'active', label: 'Parcours actifs', kind: 'number' },
  { key: 'suspended', label: 'Suspendues', kind: 'number' },
  { key: 'inJob', label: 'En emploi', kind: 'number' },
  { key: 'seenThisMonth', label: 'Vues depuis 31 jours', kind: 'number' },
  { key: 'withoutStep', label: 'Sans étape', kind: 'number' },
  { key: 'late', label: 'Entretien du mois en retard', kind: 'number' },
  { key: 'veryLate', label: 'Sans entretien, signalées', kind: 'number' },
  { key: 'noStep', label: 'Sans étape depuis trop longtemps', kind: 'number' },
  { key: 'long', label: 'Accompagnement long', kind: 'number' },
  { key: 'toReview', label: 'Suspensions à revoir', kind: 'number' },
  { key: 'perEtp', label: 'Par temps plein', kind: 'number' },
] as const satisfies readonly Column[]

/** Who holds how many; no followed person is in it, but colleagues are named. */
export const sendReferents: TerritoryHandler<typeof exportReferents> = async (context, { body }) => {
  const rows = await referentLoads(context)
  return giveList(context, {
    listCode: 'pathways.referents',
    name: 'files-actives',
    ...body,
    columns,
    rows: rows.map((row) => ({ ...row, etp: row.etpHundredths / 100 })),
  })
}
