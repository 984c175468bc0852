import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { exportOutbox, listOutbox } from '../contract.ts'
import { aDemoMail } from '../testing/mail-builders.ts'

const body = { format: 'csv', reason: 'Montrer la démonstration', filters: {} } as const

it('The outbox of a real territory does not exist, whoever asks', async () => {
  const world = await aTerritory()
  for (const role of ['projectManager', 'territoryAdmin']) {
    expect(await world.as(role).refused(listOutbox, { params: {}, query: {} })).toBe('not-found')
    expect(await world.as(role).refused(exportOutbox, { params: {}, body })).toBe('not-found')
  }
})

it('The mails of a demo leave with their formulas neutralised', async () => {
  const world = await aTerritory()
  await aDemoMail(world, '=HYPERLINK("x")')
  const { text } = await world.as('referent').call(exportOutbox, { params: {}, body })
  expect(text).toContain('23/11/2026;09:00;awa@personne.example;"\'=HYPERLINK(""x"")";À bientôt.')
})
