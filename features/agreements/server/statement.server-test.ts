import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { pdfAlternatives, pdfObjects } from '#platform/testing/pdf-objects.ts'
import { exportFigures, printStatement } from '../contract.ts'
import { anAgreement, anObjective } from '../testing/agreement-builders.ts'
import { countedPathways, exits } from '../testing/counted-pathways.ts'

const aCountedWorld = async (label = 'Sorties positives') => {
  const world = await aTerritory()
  const agreement = await anAgreement(world, anObjective({ label }))
  await countedPathways(world, [...exits(9, 'positive-employment'), ...exits(7, 'negative')])
  return { world, agreement }
}

it('prints a tagged PDF of two pages with the figures of the screen', async () => {
  const { world, agreement } = await aCountedWorld()
  const answer = await world
    .as('committeeMember')
    .call(printStatement, { params: {}, body: { agreement, period: '2026' } })
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf'])
  const objects = pdfObjects(answer.bytes)
  for (const mark of ['/StructTreeRoot', '/MarkInfo', '/Lang', 'pdfuaid', '/Count 2'])
    expect(objects).toContain(mark)
  expect(pdfAlternatives(answer.bytes)).toEqual(['Sorties positives : 56,3\u00a0% réalisé, cible 45\u00a0%.'])
})

it('prints what people typed as it is, markup included', async () => {
  const { world, agreement } = await aCountedWorld('#panic("x") = $x^2$ *gras*')
  const answer = await world
    .as('committeeMember')
    .call(printStatement, { params: {}, body: { agreement, period: '2026' } })
  expect(pdfAlternatives(answer.bytes)[0]).toContain('#panic("x") = $x^2$ *gras* : 56,3\u00a0%')
})

it('exports the figures with their terms, formula and date, and writes that they left', async () => {
  const { world, agreement } = await aCountedWorld()
  const answer = await world
    .as('forecaster')
    .call(exportFigures, { params: {}, body: { agreement, period: '2026', format: 'csv' } })
  const [header, line] = answer.text.split('\r\n')
  expect(header).toContain('Objectif;Article;Du;Au;Réalisé;Numérateur;Dénominateur;Unité')
  expect(line).toContain(
    'Sorties positives;art. 4.3;01/01/2026;31/12/2026;56,25;9;16;%;45;;;11,25;23/11/2026;',
  )
  const lines = await world.rows((tx) =>
    tx.query(
      `select details from audit.line where territory_id = $1 and action = 'agreements.figures-exported'`,
      [world.territoryId],
    ),
  )
  expect(lines).toEqual([{ details: { period: '2026', format: 'csv', count: 1 } }])
})

it('exports the same board as JSON', async () => {
  const { world, agreement } = await aCountedWorld()
  const answer = await world
    .as('forecaster')
    .call(exportFigures, { params: {}, body: { agreement, period: '2026', format: 'json' } })
  expect(JSON.parse(answer.text)).toMatchObject({
    asOf: '2026-11-23T08:00:00.000Z',
    objectives: [{ figure: { numerator: 9, denominator: 16 } }],
  })
})
