import { expect, it } from 'vitest'
import { fillTemplate } from './fill-template.ts'

const table = { kind: 'table', header: ['Objectif'], widths: ['wide'], rows: [['Permis B']] } as const
const blocks = (lines: readonly string[], words: Readonly<Record<string, string>> = {}) =>
  fillTemplate(['# Titre', ...lines].join('\n'), {
    words: { vide: '', ...words },
    parts: { objectifs: [table] },
  }).blocks.slice(1)

it('a line of which every name is empty is as if it were not there, whatever stands around it', () => {
  expect(blocks(['{{objectifs}}', '{{vide}}', 'Fait à Douai.'])).toEqual([
    ...[table, { kind: 'paragraph', text: 'Fait à Douai.' }],
  ])
  expect(blocks(['Avant.', '- {{vide}}', '- point'])).toEqual([
    ...[
      { kind: 'paragraph', text: 'Avant.' },
      { kind: 'list', items: ['point'] },
    ],
  ])
  expect(blocks(['Un.', '{{vide}}', 'Deux.'])).toEqual([{ kind: 'paragraph', text: 'Un.\nDeux.' }])
})

it('a line with one name that says something stays, and an empty line parts two paragraphs', () => {
  expect(blocks(['À {{nom}}{{vide}}.', '', 'Ensuite.'], { nom: 'Samira' })).toEqual([
    ...[
      { kind: 'paragraph', text: 'À Samira.' },
      { kind: 'paragraph', text: 'Ensuite.' },
    ],
  ])
})
