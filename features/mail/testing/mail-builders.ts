import type { World } from '#apps/testing/world.ts'
import { queueMail } from '../server/queue-mail.ts'

/** Makes the territory a demo, where mails may be read, with one mail in it. */
export const aDemoMail = (world: World, subject = 'Rendez-vous'): Promise<void> =>
  world.rows(async (tx) => {
    await tx.query('update territory.directory set is_demo = true where territory_id = $1', [tx.territoryId])
    await queueMail(
      { tx, now: world.services.clock.now() },
      { template: 'test', to: 'awa@personne.example', subject, body: 'À bientôt.' },
    )
  })
