import { expect, it } from 'vitest'
import { fieldsOf } from '../contract.ts'
import { guessMapping } from '../rules/choose-mapping.ts'
import { readyMappings } from '../rules/ready-mappings/ready-mappings.ts'
import { fieldWords } from './field-words.ts'

it('a column named as the page names a field of a pathway is read without being told', () => {
  const fields = fieldsOf.episodes.filter((field) => field.startsWith('episode'))
  const headers = fields.map((field) => fieldWords[field]())
  expect(guessMapping(headers, 'episodes', readyMappings).map(({ field }) => field)).toEqual(fields)
})
