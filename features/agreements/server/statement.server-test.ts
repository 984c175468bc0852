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
    .call(exportFigures, { params: {}, body: { format: 'csv', filters: { agreement, period: '2026' } } })
  const [header, line] = answer.text.split('\r\n')
  expect(header).toContain('Objectif;Article;Du;Au;Réalisé;Numérateur;Dénominateur;Unité')
  expect(line).toContain(
    'Sorties positives;art. 4.3;01/01/2026;31/12/2026;56,25;9;16;%;45;;;11,25;23/11/2026;',
  )
  const lines = await world.rows((tx) =>
    tx.query(
      `select details from audit.line where territory_id = $1 and action = 'exchanges.list-exported'`,
      [world.territoryId],
    ),
  )
  expect(lines).toEqual([
    { details: { list: 'agreements.figures', count: 1, agreement, period: '2026', format: 'csv' } },
  ])
})

it('exports the figures as the screen narrowed them, and no more than it may show', async () => {
  const { world, agreement } = await aCountedWorld()
  const body = (filters: object) => ({
    format: 'csv' as const,
    filters: { agreement, period: '2026', ...filters },
  })
  const narrowed = { params: {}, body: body({ sex: 'M' }) }
  expect((await world.as('projectManager').call(exportFigures, narrowed)).text).not.toContain(';9;16;%')
  const crossed = { params: {}, body: body({ sex: 'F', qpv: 'no' }) }
  expect(await world.as('electedOfficial').refused(exportFigures, crossed)).toBe('one-filter-at-most')
})

it('exports the same board as JSON', async () => {
  const { world, agreement } = await aCountedWorld()
  const answer = await world
    .as('forecaster')
    .call(exportFigures, { params: {}, body: { format: 'json', filters: { agreement, period: '2026' } } })
  expect(JSON.parse(answer.text)).toMatchObject({
    asOf: '2026-11-23T08:00:00.000Z',
    objectives: [{ figure: { numerator: 9, denominator: 16 } }],
  })
})
