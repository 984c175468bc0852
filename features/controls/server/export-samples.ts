import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { ControlSample, exportControlSamples, Population } from '../contract.ts'
import type { SampleState } from '../rules/sample-state.ts'
import { whoseSamples } from './sample-access.ts'
import { loadSamples } from './sample-store.ts'

const columns = [
  { key: 'purpose', label: 'Objet', kind: 'text' },
  { key: 'state', label: 'État', kind: 'text' },
  { key: 'memberName', label: 'Pour', kind: 'text' },
  { key: 'organisationName', label: 'Structure', kind: 'text' },
  { key: 'among', label: 'Tiré parmi', kind: 'text' },
  { key: 'fromOn', label: 'Du', kind: 'date' },
  { key: 'toOn', label: 'Au', kind: 'date' },
  { key: 'schemeLabel', label: 'Dispositif', kind: 'text' },
  { key: 'populationSize', label: 'Dossiers en tout', kind: 'number' },
  { key: 'asked', label: 'Taille demandée', kind: 'text' },
  { key: 'operationLabel', label: 'Opération', kind: 'text' },
  { key: 'drawn', label: 'Tirés au sort', kind: 'number' },
  { key: 'added', label: 'Ajoutés sur demande', kind: 'number' },
  { key: 'opened', label: 'Dossiers ouverts', kind: 'number' },
  { key: 'drawnOn', label: 'Tiré le', kind: 'date' },
  { key: 'drawnByName', label: 'Tiré par', kind: 'text' },
  { key: 'opensUntil', label: 'Ouverts jusqu’au', kind: 'date' },
  { key: 'closedOn', label: 'Clos le', kind: 'date' },
  { key: 'closeReason', label: 'Pourquoi clos', kind: 'text' },
] as const satisfies readonly Column[]

const populationLabels: Readonly<Record<Population, string>> = {
  ongoing: 'Parcours en cours dans la période',
  entries: 'Entrées de la période',
  exits: 'Sorties de la période',
}
const stateLabels: Readonly<Record<SampleState, string>> = {
  open: 'ouvert',
  expired: 'terminé',
  closed: 'clos',
}

const asked = ({ askedSize, askedPercentHundredths }: ControlSample): string =>
  askedPercentHundredths === null
    ? `${askedSize} dossiers`
    : `${new Intl.NumberFormat('fr-FR').format(askedPercentHundredths / 100)} %, soit ${askedSize}`

/** The samples on screen, one a line; the files of each leave by its own export, with their reason. */
export const sendSamples: TerritoryHandler<typeof exportControlSamples> = async (context, { body }) => {
  const samples = await loadSamples(context, { memberId: whoseSamples(context.actor) })
  return giveList(context, {
    listCode: 'controls.samples',
    name: 'echantillons-de-controle',
    format: body.format,
    columns,
    rows: samples.map((sample) => ({
      ...sample,
      among: populationLabels[sample.population],
      state: stateLabels[sample.state],
      asked: asked(sample),
      drawn: sample.files - sample.added,
    })),
  })
}
