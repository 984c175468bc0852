import type { Api } from './api.ts'

const firstOf = async (manager: Api, path: string): Promise<string> => {
  const [row] = (await manager.get<{ items: readonly { id: string }[] }>(path)).items
  if (!row) throw new Error(`the demo holds no row of ${path}`)
  return row.id
}

/** A pledge, a shared mean and a line of funding of the demo. */
export const pledgeSamples = async (manager: Api) => ({
  pledgeId: await firstOf(manager, 'pledges'),
  meanId: await firstOf(manager, 'pledges/means'),
  fundingId: await firstOf(manager, 'pledges/fundings'),
})
