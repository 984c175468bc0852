import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import {
  addBlock,
  type BlockBody,
  createDraft,
  createPractice,
  createTool,
  type Draft,
  type Practice,
  type PracticeBody,
  type Tool,
  type ToolBody,
} from '../contract.ts'

const practiceBody: PracticeBody = {
  ...{ title: 'Des scooters pour l’embauche', theme: 'mobility', problem: 'Le car arrive après l’embauche.' },
  ...{ audiences: ['rsa'], territoryKind: 'rural', steps: 'Recenser les horaires\nPrêter dix scooters' },
  ...{ means: '', etpHundredths: 50, costCents: 4_500_000, partners: 'Garage solidaire', limits: '' },
  results: [{ label: 'Emplois gardés à six mois', value: 14, unit: 'personnes', source: 'Bilan 2025' }],
  ...{ contactOrganisationId: null, contactName: 'Maison de l’emploi', evidence: 'none', evidenceWhy: '' },
  ...{ transferability: '', licence: 'etalab-2.0', inspiredById: null, inspiredByElsewhere: null },
}

/** A sheet as it is sent, everything filled unless told otherwise. */
export const aPracticeBody = (given: Partial<PracticeBody> = {}): PracticeBody & { id: string } => ({
  id: newId(),
  ...practiceBody,
  ...given,
})

export const aPractice = (world: World, given: Partial<PracticeBody> = {}): Promise<Practice> =>
  world.as('projectManager').done(createPractice, { params: {}, body: aPracticeBody(given) })

export const aToolBody = (): ToolBody => ({
  ...{ id: newId(), kind: 'action', theme: 'inclusion', title: 'Un café des employeurs' },
  ...{
    content: 'Chaque premier mardi, trois employeurs viennent.',
    source: 'Bilan 2025',
    evidence: 'none',
  },
})

export const aTool = (world: World): Promise<Tool> =>
  world.as('projectManager').done(createTool, { params: {}, body: aToolBody() })

/** A draft of the territory, by itself, with the tools asked for. */
export const aDraftText = (world: World, ...tools: string[]): Promise<Draft> =>
  world
    .as('projectManager')
    .done(createDraft, { params: {}, body: { id: newId(), label: 'Volet emploi-formation', tools } })

/** A block as it is sent: a text unless told otherwise. */
export const aBlockBody = (given: Partial<BlockBody> = {}): BlockBody => ({
  ...{
    id: newId(),
    kind: 'text',
    title: 'Pourquoi',
    content: 'Le territoire agit.',
    figure: null,
    source: '',
  },
  ...given,
})

/** Puts a block in a draft; gives the draft. */
export const aBlock = (world: World, draftId: string, given: Partial<BlockBody> = {}): Promise<Draft> =>
  world.as('projectManager').done(addBlock, { params: { draftId }, body: aBlockBody(given) })

/** A draft whose only block cites the active file. */
export const aCitingDraft = async (world: World): Promise<Draft> => {
  const { id } = await aDraftText(world)
  return aBlock(world, id, { kind: 'figure', figure: { source: 'cockpit', code: 'active' } })
}
