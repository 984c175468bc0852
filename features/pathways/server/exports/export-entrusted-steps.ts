import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { EntrustedStep } from '../../contract/entrusted-steps.ts'
import type { exportEntrustedSteps } from '../../contract/exports.ts'
import { listEntrusted } from '../operator/entrusted-store.ts'

const columns = [
  { key: 'personName', label: 'Personne', kind: 'text' },
  { key: 'label', label: 'Étape', kind: 'text' },
  { key: 'place', label: 'Lieu', kind: 'text' },
  { key: 'state', label: 'État', kind: 'text' },
  { key: 'startsOn', label: 'Début prévu', kind: 'date' },
  { key: 'endsOn', label: 'Fin prévue', kind: 'date' },
  { key: 'startedOn', label: 'Commencée le', kind: 'date' },
  { key: 'endedOn', label: 'Terminée le', kind: 'date' },
  { key: 'plannedMinutes', label: 'Heures prévues', kind: 'minutes' },
  { key: 'doneMinutes', label: 'Heures faites', kind: 'minutes' },
  { key: 'referentName', label: 'Référente ou référent', kind: 'text' },
] as const satisfies readonly Column[]

/** Words of the states in a file that leaves; screens translate theirs. */
const stateLabels: Readonly<Partial<Record<EntrustedStep['state'], string>>> = {
  prescribed: 'à répondre',
  accepted: 'acceptée',
  declined: 'déclinée',
  ongoing: 'en cours',
  standby: 'en pause',
  done: 'terminée',
  abandoned: 'abandonnée',
}

/** What the operator sees on screen; what she needs to know of one person stays on the step. */
export const sendEntrustedSteps: TerritoryHandler<typeof exportEntrustedSteps> = async (
  context,
  { body },
) => {
  const { items } = await listEntrusted(context.tx, {
    organisationId: context.actor.organisationId,
    today: context.today,
    state: body.filters.state,
    offset: 0,
    limit: linesToRead,
  })
  return giveList(context, {
    listCode: 'pathways.entrusted-steps',
    name: 'etapes-confiees',
    ...body,
    columns,
    concerned: items.map(({ id }) => id),
    rows: items.map((row) => ({ ...row, state: stateLabels[row.state] ?? row.state })),
  })
}
