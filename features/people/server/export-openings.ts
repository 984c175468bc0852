import { kindWords, wordsOf } from '#features/audit/server/public.ts'
import { refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportOpenings } from '../contract.ts'
import { openingRows, type SubjectsOf } from './list-openings.ts'
import { mayOpenPerson } from './person-access.ts'

const columns = [
  { key: 'on', label: 'Jour', kind: 'date' },
  { key: 'hour', label: 'Heure', kind: 'text' },
  { key: 'organisationName', label: 'Organisation', kind: 'text' },
  { key: 'roleLabel', label: 'Rôle', kind: 'text' },
  { key: 'memberName', label: 'Qui', kind: 'text' },
  { key: 'kind', label: 'Nature', kind: 'text' },
  { key: 'what', label: 'Quoi', kind: 'text' },
] as const satisfies readonly Column[]

/** The whole trail of one file, as the person may ask for it; the export is itself a line of that trail. */
export const sendOpenings =
  (subjectsOf: SubjectsOf): TerritoryHandler<typeof exportOpenings> =>
  async (context, { params: { personId }, body }) => {
    if (!(await mayOpenPerson(context, personId, 'audit.read'))) return refuse('not-found')
    const rows = await openingRows(context, subjectsOf, personId, { limit: linesToRead })
    await audit(context, {
      action: 'people.openings-exported',
      subjectKind: 'person',
      subjectId: personId,
      reason: body.reason,
    })
    const hour = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'short', timeZone: context.timeZone })
    return giveList(context, {
      listCode: 'people.openings',
      name: 'ouvertures-du-dossier',
      ...body,
      columns,
      rows: rows.map(({ at, action, kind, on, memberName, organisationName, roleLabel }) => ({
        ...{ on, memberName, organisationName, roleLabel },
        hour: hour.format(at),
        kind: kindWords[kind],
        what: wordsOf(action).fr,
      })),
    })
  }
