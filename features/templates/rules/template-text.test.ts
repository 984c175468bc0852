import { describe, expect, it } from 'vitest'
import { fillLine, type KnownNames, readTemplate, templateProblem } from './template-text.ts'

const known: KnownNames = {
  words: ['personne', 'jour'],
  parts: [
    { name: 'objectifs', isRequired: true },
    { name: 'renseignements', isRequired: false },
  ],
}
const problem = (...lines: readonly string[]) => templateProblem(lines.join('\n'), known)

describe('the text of a template', () => {
  it('is read line by line by its marks', () => {
    const lines = readTemplate('# Titre\n\n! Avis\r\n## Partie\n- point\n{{ objectifs }}\ntexte', [
      'objectifs',
    ])
    expect(lines.map(({ kind, text }) => `${kind} ${text}`.trim())).toEqual([
      ...['title Titre', 'blank', 'notice Avis', 'heading Partie', 'item point', 'part objectifs'],
      'text texte',
    ])
  })

  it('is accepted with its title first and the parts that the kind asks for', () => {
    expect(problem('', '# Contrat de {{personne}}', '{{objectifs}}', 'Le {{ jour }}.')).toBeUndefined()
  })

  it('is refused at a name that nobody knows, with its line and its word', () => {
    expect(problem('# Contrat', '{{objectifs}}', 'Pour {{personne}} et {{adresse}}')).toEqual({
      code: 'template-name-unknown',
      line: 3,
      word: 'adresse',
    })
  })

  it('is refused without its title in front, or with two', () => {
    expect(problem('Bonjour', '# Contrat')).toMatchObject({ code: 'template-title-missing', line: 1 })
    expect(problem('# Un', '# Deux', '{{objectifs}}')).toMatchObject({
      code: 'template-title-twice',
      line: 2,
    })
    expect(problem('')).toMatchObject({ code: 'template-title-missing' })
  })

  it('is refused when a part is missing, twice there or inside a sentence', () => {
    expect(problem('# Contrat')).toMatchObject({ code: 'template-part-missing', word: 'objectifs' })
    expect(problem('# T', '{{objectifs}}', '{{objectifs}}')).toMatchObject({
      code: 'template-part-twice',
      line: 3,
    })
    expect(problem('# T', 'Voici {{objectifs}}')).toMatchObject({ code: 'template-part-not-alone', line: 2 })
  })

  it('is refused at braces that open or close nothing', () => {
    expect(problem('# T', '{{objectifs}}', 'Pour {{personne')).toMatchObject({
      code: 'template-braces',
      line: 3,
      word: '{{',
    })
    expect(problem('# T', '{{objectifs}}', 'Pour {{ }}')).toMatchObject({
      code: 'template-braces',
      word: '{{ }}',
    })
  })

  it('never reads again what it puts in', () => {
    expect(
      fillLine('Pour {{personne}}, {{inconnu}}le {{jour}}', { personne: '{{jour}}', jour: 'lundi' }),
    ).toBe('Pour {{jour}}, le lundi')
  })
})
