import { membersHolding } from '#features/organisations/server/public.ts'
import { settingAt } from '#features/territory/server/public.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type {
  exportControlSample,
  listControlSamples,
  prepareControlSample,
  readControlSample,
} from '../contract.ts'
import { lastDayFrom } from '../rules/sample-state.ts'
import { openingSetting } from './opening-setting.ts'
import { replayDraw } from './replay-draw.ts'
import { loadSample, readsNames, whoseSamples } from './sample-access.ts'
import { loadFiles, loadSamples, populationOf } from './sample-store.ts'

export const list: TerritoryHandler<typeof listControlSamples> = async (context) =>
  done({ items: await loadSamples(context, { memberId: whoseSamples(context.actor) }) })

export const prepare: TerritoryHandler<typeof prepareControlSample> = async (context, { query }) => {
  const { tx, today } = context
  if (query.toOn < query.fromOn) return refuseField('/toOn', 'ends-before-start')
  const controllers = await membersHolding(tx, 'controls.receive')
  const names = await tx.query<{ id: string; name: string }>(
    'select id, name from organisations.published_organisation where territory_id = $1 and id = any($2)',
    [tx.territoryId, controllers.map(({ organisationId }) => organisationId)],
  )
  const { persons, archived } = await populationOf(context, query)
  const nameOf = new Map(names.map(({ id, name }) => [id, name]))
  return done({
    opensUntil: lastDayFrom(today, (await settingAt(tx, openingSetting, today)).months),
    populationSize: persons.length,
    archived,
    controllers: controllers.map(({ id, name, organisationId }) => ({
      memberId: id,
      name,
      organisationName: nameOf.get(organisationId) ?? '',
    })),
    schemes: await tx.query<{ id: string; label: string }>(
      'select id, label from organisations.published_scheme where territory_id = $1 order by label',
      [tx.territoryId],
    ),
    operations: await tx.query<{ id: string; label: string }>(
      `select id, label || ', ' || code as label from funding.published_operation
       where territory_id = $1 order by starts_on desc, code`,
      [tx.territoryId],
    ),
  })
}

export const read: TerritoryHandler<typeof readControlSample> = async (context, { params }) => {
  const sample = await loadSample(context, params.sampleId)
  if (!sample.ok) return sample
  const replay = await replayDraw(context, sample.value)
  if (!readsNames(context.actor, sample.value)) return done({ ...sample.value, replay, items: [] })
  const items = await loadFiles(context, params.sampleId)
  await audit(context, {
    action: 'controls.sample-opened',
    subjectKind: 'control-sample',
    subjectId: params.sampleId,
    details: { count: items.length },
    concerned: items.map(({ personId }) => personId),
  })
  return done({ ...sample.value, replay, items })
}

const columns = [
  { key: 'name', label: 'Personne', kind: 'text' },
  { key: 'birthDate', label: 'Date de naissance', kind: 'date' },
  { key: 'admittedOn', label: 'Entrée validée le', kind: 'date' },
  { key: 'exitedOn', label: 'Sortie le', kind: 'date' },
  { key: 'referentName', label: 'Référent', kind: 'text' },
  { key: 'chosen', label: 'Choix', kind: 'text' },
  { key: 'opened', label: 'Ouvert par le contrôle', kind: 'text' },
] as const satisfies readonly Column[]

/** The list that a visit starts from; each line says whether the file was drawn or asked for. */
export const exportFiles: TerritoryHandler<typeof exportControlSample> = async (
  context,
  { params, body },
) => {
  const sample = await loadSample(context, params.sampleId)
  if (!sample.ok) return sample
  if (!readsNames(context.actor, sample.value)) return refuse('not-found')
  const files = await loadFiles(context, params.sampleId)
  return giveList(context, {
    listCode: 'controls.sample',
    name: 'echantillon-de-controle',
    ...body,
    columns,
    concerned: files.map(({ personId }) => personId),
    rows: files.map(({ addedReason, openedAt, ...file }) => ({
      ...file,
      chosen: addedReason === null ? 'tiré au sort' : `demandé : ${addedReason}`,
      opened: openedAt === null ? 'non' : 'oui',
    })),
  })
}
