import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import { printStatement } from '#features/agreements/contract.ts'
import { anAgreement, anObjective } from '#features/agreements/testing/agreement-builders.ts'
import { queueMail } from '#features/mail/server/public.ts'
import { sendMail } from '#features/mail/server/send-mail.ts'
import { makeCalendarLink, readCalendar } from '#features/pathways/contract.ts'
import { aMeeting } from '#features/pathways/testing/meeting-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { printRegister } from '#features/privacy/contract.ts'
import { aDeclaration } from '#features/privacy/testing/declaration-builders.ts'
import { pdfTexts } from '#platform/testing/pdf-texts.ts'
import { aMailServer } from '#platform/testing/smtp-server.ts'
import { aTerritory } from './world.ts'

// What a page, a template, a spreadsheet or a mail would run, and what a line cannot hold.
const markup = `<script>alert("x")</script> #let x = 1 *gras* _bas_ @renvoi \\ $x^2$ = T`
const long = 'Intercommunalité'.repeat(13)
const signs = 'Zoe\u0301 👩‍👩‍👧 Łukasz'
const hostile = `${markup} ${long} ${signs}`

/** Without the spaces and the breaks that a line puts between words or inside one too long for it. */
const squeezed = (text: string) => text.normalize('NFC').replaceAll(/\s|\u200b|\u200d|\u00ad/g, '')
const kept = squeezed(`${markup}${long}Zoé[U+1F469][U+1F469][U+1F467]Łukasz`)
/** The longest run of one line, in glyphs. */
const longestRun = (text: string) =>
  Math.max(...text.split(/\s/).map((run) => run.replaceAll('\u200b', '').length))

describe('a printed document', () => {
  it('of the objectives holds what people typed, whole, runs none of it and keeps it in its column', async () => {
    const world = await aTerritory()
    const agreement = await anAgreement(world, anObjective({ label: markup, article: '#panic("a")' }))
    await world.rows((tx) =>
      tx.query('update agreements.objective set label = $2 where territory_id = $1', [
        tx.territoryId,
        hostile,
      ]),
    )
    const answer = await world
      .as('committeeMember')
      .call(printStatement, { params: {}, body: { agreement, period: '2026' } })
    expect(answer.status, answer.text.slice(0, 400)).toBe(200)
    const text = pdfTexts(answer.bytes)
    expect(squeezed(text)).toContain(kept)
    expect(squeezed(text)).toContain('#panic("a")')
    expect(longestRun(text.split('\n')[0] ?? '')).toBeLessThan(120)
  })

  it('of the register too', async () => {
    const world = await aTerritory()
    await aDeclaration(world, { organisationalMeasures: hostile, controllerAddress: hostile })
    await world.rows((tx) =>
      tx.query('update organisations.organisation set name = $2 where territory_id = $1', [
        tx.territoryId,
        hostile,
      ]),
    )
    const answer = await world.as('territoryAdmin').call(printRegister, { params: {} })
    expect(answer.status, answer.text.slice(0, 400)).toBe(200)
    expect(squeezed(pdfTexts(answer.bytes)).split(kept).length).toBeGreaterThan(2)
  })
})

describe('a calendar', () => {
  const calendarOf = async (place: string, givenName: string) => {
    const world = await aTerritory()
    const pathway = await aPathway(world, { givenName, familyName: '👩‍👩‍👧' })
    await aMeeting(world, { pathway, presence: 'planned', at: '2026-11-26T13:00:00Z', place })
    const { path } = await world.as('referent').done(makeCalendarLink, { params: {} })
    const token = path.split('/').at(-1) ?? ''
    const { text, status } = await world.nobody.call(readCalendar, { params: { token } })
    expect(status).toBe(200)
    return text
  }
  const injected = 'Salle 4; rue de la Paix, 2\\\nATTENDEE:mailto:x@y.example\nBEGIN:VEVENT'

  it('holds a place whole, as one property, however it is written', async () => {
    const lines = (await calendarOf(`${injected} ${hostile}`, '<b>'))
      .replaceAll(/\r\n[ \t]/g, '')
      .split('\r\n')
    expect(lines.filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(1)
    expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([])
    const place = lines.find((line) => line.startsWith('LOCATION:'))?.slice('LOCATION:'.length)
    const read = place?.replaceAll(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
    expect(read).toBe(`${injected} ${hostile}`)
  })

  it('folds its lines at 75 octets and cuts no sign in two', async () => {
    const text = await calendarOf(hostile, '👩‍👩‍👧')
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(text).not.toContain('\ufffd')
  })
})

describe('a mail', () => {
  const smtp = aMailServer()
  const { received, recipients } = smtp

  const sent = async (mail: { subject: string; body: string; to?: string; attached?: string }) => {
    const world = await aTerritory()
    received.length = recipients.length = 0
    const services = { ...world.services, config: { ...world.services.config, smtpUrl: smtp.url() } }
    const { subject, body, to = 'awa@personne.example', attached } = mail
    const id = await world.rows((tx) =>
      queueMail(
        { tx, now: new Date('2026-11-23T08:00:00Z') },
        {
          ...{ template: 'test', to, subject, body },
          ...(attached && { attachments: [{ name: attached, mediaType: 'text/plain', content: 'x' }] }),
        },
      ),
    )
    await sendMail.run(services, { territoryId: world.territoryId, id })
    return simpleParser(received[0] ?? '')
  }
  const header = 'Rendez-vous\r\nBcc: x@y.example\r\nContent-Type: text/html\r\n\r\n<b>corps</b>'

  it('has the subject that was typed, on one line, and no header besides', async () => {
    const mail = await sent({ subject: header, body: 'À bientôt.', attached: `a"\r\nBcc: x@y.example.txt` })
    expect(recipients).toEqual(['awa@personne.example'])
    expect([mail.bcc, mail.html]).toEqual([undefined, false])
    expect(mail.subject?.replaceAll(/\s+/g, ' ')).toBe(header.replaceAll(/\s+/g, ' '))
    expect(mail.text?.trim()).toBe('À bientôt.')
  })

  it('holds a hostile subject and a hostile text whole, as text', async () => {
    const body = `${hostile}\n.\nQUIT\n\nFrom: x@y.example\n${'é'.repeat(1200)}`
    const mail = await sent({ subject: hostile, body })
    expect(mail.subject).toBe(hostile)
    expect(mail.text?.trim()).toBe(body)
    expect(mail.html).toBe(false)
  })

  it('goes to one address, never to a list written in its place', async () => {
    await sent({ subject: 'x', body: 'x', to: 'awa@personne.example, x@y.example' }).catch(() => {})
    expect(recipients).not.toContain('x@y.example')
  })
})
