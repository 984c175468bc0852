import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { type Declaration, emptyDeclaration, saveDeclaration } from '../contract.ts'

/** Writes the next version of the declaration as the administration does. */
export const aDeclaration = async (
  world: World,
  content: Partial<Declaration> = {},
  after = 0,
): Promise<void> => {
  await world.as('territoryAdmin').done(saveDeclaration, {
    params: {},
    body: { id: newId(), after, content: { ...emptyDeclaration, ...content } },
  })
}
