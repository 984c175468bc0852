import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { createAgreement, type ObjectiveBody } from '../contract.ts'

/** An objective of 2026: at least 45 % of positive exits, unless told otherwise. */
export const anObjective = (given: Partial<ObjectiveBody> = {}): ObjectiveBody => ({
  id: newId(),
  label: 'Sorties positives',
  article: 'art. 4.3',
  indicatorCode: 'positive-rate',
  direction: 'up',
  period: { from: '2026-01-01', to: '2026-12-31' },
  baseline: null,
  target: { min: 45, max: null },
  filters: {},
  ...given,
})

/** The protocol 2024-2028 of the world's PLIE, written through the API. */
export const anAgreement = async (world: World, ...objectives: readonly ObjectiveBody[]): Promise<string> => {
  const id = newId()
  await world.as('projectManager').done(createAgreement, {
    params: {},
    body: {
      id,
      label: 'Protocole 2024-2028',
      schemeId: world.schemeId,
      startsOn: '2024-01-01',
      endsOn: '2028-12-31',
      signedOn: '2023-12-11',
      objectives: [...objectives],
    },
  })
  return id
}
