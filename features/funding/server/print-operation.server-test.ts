import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { pdfAlternatives, pdfObjects } from '#platform/testing/pdf-objects.ts'
import { printOperation } from '../contract.ts'
import { anOperation, aParticipation } from '../testing/operation-builders.ts'

const body = { from: '2026-01-01', to: '2026-12-31' }

it('prints a tagged PDF under the emblem of the Union, and leaves a line in the trail', async () => {
  const world = await aTerritory()
  const { operationId } = await aParticipation(world)
  const answer = await world.as('fundManager').call(printOperation, { params: { operationId }, body })
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf'])
  const objects = pdfObjects(answer.bytes)
  for (const mark of ['/StructTreeRoot', '/MarkInfo', '/Lang', 'pdfuaid']) expect(objects).toContain(mark)
  expect(new Set(pdfAlternatives(answer.bytes))).toEqual(new Set(['Emblème de l’Union européenne']))
  const lines = await world.rows((tx) =>
    tx.query(
      `select subject_id as "subjectId" from audit.line where territory_id = $1 and action = 'funding.statement-printed'`,
      [tx.territoryId],
    ),
  )
  expect(lines).toEqual([{ subjectId: operationId }])
})

it('prints what people typed as it is, markup included', async () => {
  const world = await aTerritory()
  const { id } = await anOperation(world, { label: '#panic("x") = $x^2$ *gras*' })
  const answer = await world.as('projectManager').call(printOperation, { params: { operationId: id }, body })
  expect(answer.status).toBe(200)
})
