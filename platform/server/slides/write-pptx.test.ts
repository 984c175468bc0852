import { expect, it } from 'vitest'
import { docxParts } from '#platform/testing/docx-parts.ts'
import type { Deck } from './deck.ts'
import { writePptx } from './write-pptx.ts'

const deck: Deck = {
  title: 'Comité de pilotage',
  issuer: 'Val-d’Ambre',
  slides: [
    { kind: 'cover', title: 'Comité de pilotage', subtitle: 'Val-d’Ambre\n3 décembre 2026' },
    { kind: 'points', title: 'Ordre du jour', points: ['1. Bilan <b>', '2. Budget & calendrier'] },
    {
      ...{ kind: 'table', title: 'Objectifs', header: ['Objectif', 'Réalisé'], widths: [3, 1] },
      rows: Array.from({ length: 17 }, (_, at) => [`Objectif ${at + 1}`, String(at)]),
    },
  ],
}

it('every part that is linked is there, and every part is declared', async () => {
  const parts = docxParts(await writePptx(deck))
  const types = parts.get('[Content_Types].xml') ?? ''
  const linked = [...parts].flatMap(([name, xml]) =>
    name.endsWith('.rels')
      ? [...xml.matchAll(/Target="([^"]+)"/g)].map(([, target]) => {
          const base = name.replace(/_rels\/[^/]+$/, '')
          return new URL(target ?? '', `file:///${base}`).pathname.slice(1)
        })
      : [],
  )
  expect(linked.filter((name) => !parts.has(name))).toEqual([])
  const undeclared = [...parts.keys()].filter(
    (name) => name.endsWith('.xml') && name !== '[Content_Types].xml' && !types.includes(`"/${name}"`),
  )
  expect(undeclared).toEqual([])
})

it('a table too long for a slide goes on to the next ones, its header with it', async () => {
  const parts = docxParts(await writePptx(deck))
  const slides = [...parts].filter(([name]) => /^ppt\/slides\/slide/.test(name)).map(([, xml]) => xml)
  expect(slides).toHaveLength(5)
  expect(slides.slice(2).map((xml) => [xml.includes('Réalisé'), xml.split('<a:tr ').length - 2])).toEqual([
    ...[
      [true, 8],
      [true, 8],
      [true, 1],
    ],
  ])
  expect(slides[4]).toContain('Objectifs (3/3)')
})

it('words are text, never markup, and two decks of the same words are the same bytes', async () => {
  const xml = docxParts(await writePptx(deck)).get('ppt/slides/slide2.xml')
  expect(xml).toContain('1. Bilan &lt;b&gt;')
  expect(await writePptx(deck)).toEqual(await writePptx(deck))
})
