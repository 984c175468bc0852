import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import {
  aManualObjective,
  anAgreement,
  aQualitativeObjective,
} from '#features/agreements/testing/agreement-builders.ts'
import { proposeAgenda } from '../contract.ts'
import { aBody, aMeeting } from '../testing/meeting-builders.ts'

it('an agenda is proposed the objectives of which nobody gave a value, and none that is told in words', async () => {
  const world = await aTerritory()
  const hours = aManualObjective({ label: 'Heures d’insertion' })
  const agreementId = await anAgreement(world, hours, aQualitativeObjective())
  const body = await aBody(world, { agreementIds: [agreementId] })
  const { id } = await aMeeting(world, body.id)
  const { items } = await world.as('projectManager').done(proposeAgenda, { params: { meetingId: id } })
  const [point, ...others] = items.filter(({ source }) => source === 'objective')
  expect(others).toEqual([])
  expect(point?.title).toBe('Objectif sans valeur reçue : Heures d’insertion')
  expect(point?.detail).toMatch(/^Pas de donnée. Cible : /)
})
