import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { changePublication } from '../contract.ts'

/** Opens an agreement to everybody, by the API. */
export const openToAll = (world: World, agreementId: string): Promise<undefined> =>
  world.as('projectManager').done(changePublication, {
    params: { agreementId },
    body: { id: newId(), isPublic: true },
  })

/** The organisation, the article and the signatory that an agreement names. */
export const signedParts = (world: World, agreementId: string): Promise<unknown> =>
  world.rows(async (tx) => {
    await tx.query(
      `insert into agreements.party (territory_id, id, agreement_id, position, name, role, signatory_name, signatory_quality, signed_on)
       values ($1, $2, $3, 1, 'Association du Bassin (fictive)', 'carrier', 'Ondine Quévreux', 'présidente', '2023-12-11')`,
      [tx.territoryId, newId(), agreementId],
    )
    await tx.query(
      `insert into agreements.article (territory_id, id, agreement_id, position, number, title, content)
       values ($1, $2, $3, 1, '4', 'Objectifs chiffrés', 'Texte confié à Ondine Quévreux.')`,
      [tx.territoryId, newId(), agreementId],
    )
  })
