import { withFile } from '#apps/testing/request-of.ts'
import type { World } from '#apps/testing/world.ts'
import { type ListReading, receiveServiceList, searchServices } from '../contract.ts'

type Row = Readonly<Record<string, unknown>>

export const structureRow = (more: Row = {}): Row => ({
  ...{ id: 'essai--relais', source: 'essai', nom: 'Le Relais mobilité', date_maj: '2026-10-01' },
  ...{ courriel: 'accueil@relais.example', telephone: '+33300000000', commune: 'Douai' },
  ...more,
})

export const serviceRow = (more: Row = {}): Row => ({
  ...{ id: 'essai--permis', source: 'essai', structure_id: 'essai--relais', nom: 'Préparer son permis' },
  ...{ description: 'Leçons de code et de conduite à tarif solidaire.', date_maj: '2026-10-01' },
  ...{
    type: 'accompagnement',
    thematiques: ['mobilite--preparer-un-permis'],
    publics: ['demandeurs-emploi'],
  },
  ...{ modes_mobilisation: ['envoyer-un-courriel'], zone_eligibilite: ['france'], frais: 'gratuit' },
  ...more,
})

interface Sent {
  readonly rehearse?: boolean
  readonly whole?: boolean
  readonly as?: string
  readonly name?: string
}

export const listCall = (
  rows: readonly Row[] | string,
  { rehearse = false, whole = false, name }: Sent = {},
) =>
  withFile(
    {
      params: {},
      query: { rehearse: rehearse ? 'yes' : 'no', whole: whole ? 'yes' : 'no' } as const,
    },
    {
      name: name ?? 'liste.json',
      content: typeof rows === 'string' ? rows : JSON.stringify(rows, null, 1),
    },
  )

export const sendList = (
  world: World,
  rows: readonly Row[] | string,
  sent: Sent = {},
): Promise<ListReading> =>
  world.as(sent.as ?? 'projectManager').done(receiveServiceList, listCall(rows, sent))

/** One service of the world with its structure; gives its id. */
export const aService = async (world: World, more: Row = {}, structure: Row = {}): Promise<string> => {
  await sendList(world, [structureRow(structure)])
  await sendList(world, [serviceRow(more)])
  const name = String(more.nom ?? 'Préparer son permis')
  const { items } = await world.as('prescriber').done(searchServices, { params: {}, query: { q: name } })
  const [found] = items
  if (!found) throw new Error(`no service « ${name} » was kept`)
  return found.id
}
