import { localDate, localTime } from '#kernel/dates.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportImports, ImportKind, ImportState } from '../../contract.ts'
import { whoseImports } from './import-access.ts'
import { pageOfImports } from './import-store.ts'

const columns = [
  { key: 'fileName', label: 'Fichier', kind: 'text' },
  { key: 'kind', label: 'Contenu', kind: 'text' },
  { key: 'organisationName', label: 'Partenaire', kind: 'text' },
  { key: 'linesTotal', label: 'Lignes', kind: 'number' },
  { key: 'state', label: 'État', kind: 'text' },
  { key: 'on', label: 'Reçu le', kind: 'date' },
  { key: 'hour', label: 'Heure', kind: 'text' },
  { key: 'createdByName', label: 'Par', kind: 'text' },
  { key: 'appliedOn', label: 'Appliqué le', kind: 'date' },
  { key: 'undoneOn', label: 'Annulé le', kind: 'date' },
] as const satisfies readonly Column[]

/** Words of a file that leaves; screens translate theirs. */
const kindLabels: Readonly<Record<ImportKind, string>> = {
  referrals: 'liste de prescriptions',
  people: 'dossiers de personnes',
  episodes: 'parcours d’un autre outil',
  steps: 'étapes de parcours',
}
const stateLabels: Readonly<Record<ImportState, string>> = {
  reading: 'lecture en cours',
  rehearsed: 'à vérifier',
  applying: 'écriture en cours',
  applied: 'appliqué',
  undoing: 'annulation en cours',
  undone: 'annulé',
  failed: 'illisible',
}

/** Every file received that the actor sees: who brought it and what became of it, none of its lines. */
export const sendImports: TerritoryHandler<typeof exportImports> = async (context, { body }) => {
  const page = { offset: 0, limit: linesToRead }
  const { items } = await pageOfImports(context.tx, whoseImports(context), page)
  const dayOf = (at: Date | null) => at && localDate(at, context.timeZone)
  return giveList(context, {
    listCode: 'exchanges.imports',
    name: 'imports',
    format: body.format,
    columns,
    rows: items.map(({ fileName, organisationName, linesTotal, createdByName, createdAt, ...one }) => ({
      ...{ fileName, organisationName, linesTotal, createdByName },
      kind: kindLabels[one.kind],
      state: stateLabels[one.state],
      on: dayOf(createdAt),
      hour: localTime(createdAt, context.timeZone),
      appliedOn: dayOf(one.appliedAt),
      undoneOn: dayOf(one.undoneAt),
    })),
  })
}
