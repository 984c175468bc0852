import { keepTransfer } from '#features/transfers/server/public.ts'
import { addDays, localDate } from '#kernel/dates.ts'
import type { Database } from '#platform/server/sql/database.ts'
import { demoId, randomFrom } from './random.ts'

interface Side {
  readonly territoryId: string
  readonly name: string
  /** Who runs the scheme there. */
  readonly manager: { readonly id: string; readonly name: string }
}

/** Two persons who left: one handed to the other territory, which has not answered yet, one with a file for elsewhere. */
export const addTransfers = async (
  database: Database,
  { from, to, now }: { readonly from: Side; readonly to: Side; readonly now: Date },
): Promise<void> => {
  const random = randomFrom(`bassin-transfers-${from.territoryId}`)
  const today = localDate(now, 'Europe/Paris')
  await database.withTerritory(from.territoryId, async (tx) => {
    const gone = await tx.query<{
      id: string
      givenName: string
      familyName: string
      birthDate: string | null
    }>(
      `select p.id, p.given_name as "givenName", p.family_name as "familyName", p.birth_date as "birthDate"
       from people.published_person p join pathways.published_pathway w on w.territory_id = $1 and w.person_id = p.id
       where p.territory_id = $1 group by p.id, p.given_name, p.family_name, p.birth_date
       having bool_and(not w.is_open) order by bool_or(w.exit_reason_code = 'moved-away') desc, p.id limit 2`,
      [from.territoryId],
    )
    for (const [rank, { id: personId, ...person }] of gone.entries())
      await keepTransfer(
        { tx, actor: { memberId: from.manager.id } },
        {
          ...{ id: demoId(random, now.getTime()), sentAt: now, expiresOn: addDays(today, 30) },
          destinationId: rank === 0 ? to.territoryId : null,
          ...{ originName: from.name, sentByName: from.manager.name },
          ...{
            destinationName: rank === 0 ? to.name : 'PLIE du Littoral',
            state: rank === 0 ? 'sent' : 'filed',
          },
          content: {
            identity: {
              ...{ ...person, birthName: null, sex: null, email: null, phone: null },
              ...{ contactPreference: null, franceTravailId: null },
            },
            plan: {
              objectives: [{ label: 'Obtenir le permis B', dueOn: addDays(today, 120), state: 'ongoing' }],
              steps: [{ typeCode: 'training-prequalifying', label: 'Remise à niveau' }],
              criteria: [{ code: 'RSA', label: 'Bénéficiaire du RSA' }],
            },
          },
        },
        {
          ...{ personId, motiveCode: 'moved', noticeVersion: '2026-1' },
          ...{ informedOn: addDays(today, -3), informedChannel: 'in-person' },
        },
      )
  })
}
