import { expect, it } from 'vitest'
import { fileReasons, type NoticeText } from '../contract.ts'
import { noticeAt, notices } from './notices.ts'

const local = (number: number, validFrom: string): NoticeText => ({
  ...noticeAt('visitor', '2026-11-23'),
  version: `local-${number}`,
  validFrom,
})

it('R14: every reason ships a notice in French and in English', () => {
  for (const reason of fileReasons) {
    const { title, body } = noticeAt(reason, '2026-11-23')
    expect([title.fr, title.en, ...body.fr, ...body.en].every((text) => text.length > 10)).toBe(true)
    expect(body.en).toHaveLength(body.fr.length)
  }
})

it('R14: the wording of the territory holds from its day on, the shipped one until then', () => {
  const own = [local(1, '2026-12-01'), local(2, '2027-02-01')]
  expect(
    ['2026-11-30', '2026-12-01', '2027-01-31', '2027-02-01'].map(
      (day) => noticeAt('visitor', day, own).version,
    ),
  ).toEqual(['2026-1', 'local-1', 'local-1', 'local-2'])
})

it('R14: the wording of one reason says nothing to the others', () => {
  expect(noticeAt('candidate', '2027-03-01', [local(1, '2026-12-01')]).version).toBe('2026-1')
})

it('R14: a day before every notice gets the first one', () => {
  expect(noticeAt('participant', '1999-01-01')).toBe(notices[0])
})
