import { afterEach, expect, it } from 'vitest'
import { activate } from '#platform/web/i18n/t.ts'
import { unverifiedMark } from '../contract.ts'
import { messages } from './messages.en.ts'
import { blockSource } from './words.ts'

afterEach(() => activate('fr', {}))

const proposal = 'Proposition de Bassin, sans source publiée'

it('says the source of a block in English, with the mark of who did not read it again', () => {
  activate('en', { ...messages, [proposal]: 'Proposal of Bassin, without a published source' })
  expect(blockSource(`${proposal}${unverifiedMark}`)).toBe(
    'Proposal of Bassin, without a published source (not verified)',
  )
  expect(blockSource('Une lettre du territoire')).toBe('Une lettre du territoire')
})

it('keeps it as it was written in French', () => {
  expect(blockSource(`${proposal}${unverifiedMark}`)).toBe(`${proposal} (non vérifié)`)
})
