import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { mailRoutes } from '../contract.ts'
import { queueMail } from '../server/queue-mail.ts'

export const mailExamples: RouteExamples<typeof mailRoutes> = {
  listOutbox: {
    as: 'referent',
    names: 'no-row',
    input: async (world) => {
      await world.rows(async (tx) => {
        await tx.query('update territory.directory set is_demo = true where territory_id = $1', [
          tx.territoryId,
        ])
        await queueMail(
          { tx, now: new Date() },
          { template: 'test', to: 'awa@personne.example', subject: 'Rendez-vous', body: 'À bientôt.' },
        )
      })
      return { params: {}, query: {} }
    },
  },
}
