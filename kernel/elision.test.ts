import { expect, test } from 'vitest'
import { ofName } from './elision.ts'

test.each([
  ...[
    ['Inès', 'd’Inès'],
    ['Olivier Brun', 'd’Olivier Brun'],
    ['Élodie', 'd’Élodie'],
    ['Afpa', 'd’Afpa'],
  ],
  ...[
    ['Hélène', 'd’Hélène'],
    ['Hugo', 'd’Hugo'],
    ['Yves', 'd’Yves'],
  ],
  ...[
    ['Nadia', 'de Nadia'],
    ['Hassan', 'de Hassan'],
    ['Yasmine', 'de Yasmine'],
    ['Yann', 'de Yann'],
  ],
  ...[
    ['onze heures', 'de onze heures'],
    ['8 h 30', 'de 8 h 30'],
    ['', 'de '],
  ],
])('« de » before « %s » is written « %s »', (name, words) => {
  expect(ofName(name ?? '')).toBe(words)
})
