import { formatPhone } from '#kernel/phone.ts'
import { addressOf, ask } from './api.ts'
import { asWritten, type Child, el, field, form, told } from './element.ts'
import { failed, tooLong } from './failed.ts'
import { inner } from './inner.ts'
import { dateOf, listed, say } from './language.ts'
import type { WordKey } from './words-fr.ts'

interface Papers {
  readonly items: readonly { readonly id: string; readonly name: string; readonly addedOn: string }[]
}

/** The documents that somebody chose to show her, and her data to take away. */
export const drawPapers = ({ items }: Papers, back: () => void): void =>
  inner(
    'papers',
    back,
    items.length === 0 && el('p', {}, say('papers.none')),
    el(
      'ul',
      { class: 'rows' },
      ...items.map(({ id, name, addedOn }) =>
        el(
          'li',
          {},
          el('a', { href: addressOf(`documents/${id}`), class: 'way' }, asWritten(name)),
          el('span', { class: 'meta' }, say('papers.added', { date: dateOf(addedOn) })),
        ),
      ),
    ),
    el('h2', {}, say('data')),
    el(
      'div',
      {},
      el('a', { class: 'second', href: addressOf('data/html') }, say('data.read')),
      el('a', { class: 'second', href: addressOf('data/json') }, say('data.machine')),
    ),
    el('p', {}, say('data.all-help')),
    requestForm('access', say('data.all')),
  )

interface Contact {
  readonly phone: string | null
  readonly email: string | null
  readonly isAsked: boolean
}

export const drawInfo = ({ phone, email, isAsked }: Contact, back: () => void): void =>
  inner(
    'info',
    back,
    isAsked && told(say('info.sent')),
    form(
      [
        known(phone && formatPhone(phone)),
        field({
          name: 'phone',
          label: say('info.phone'),
          more: { type: 'tel', autocomplete: 'tel', dir: 'ltr' },
        }),
        known(email),
        field({
          name: 'email',
          label: say('info.email'),
          more: { type: 'email', autocomplete: 'email', dir: 'ltr' },
        }),
        el('button', { class: 'main' }, say('info.send')),
      ],
      async (values, answer) => {
        const typed = (name: string) => String(values.get(name)).trim() || null
        const given = { phone: typed('phone'), email: typed('email') }
        if (given.phone === null && given.email === null) return answer(told(say('info.empty'), 'wrong'))
        const sent = await ask('POST', 'contact', given)
        if (sent.ok) return answer(told(say('info.sent')))
        const wrong: Readonly<Record<string, WordKey>> = {
          '/phone': 'info.bad-phone',
          '/email': 'info.bad-email',
        }
        const word = wrong[sent.field]
        answer(word ? told(say(word), 'wrong') : failed(sent.code))
      },
    ),
    el('h2', {}, say('fix.title')),
    requestForm(
      'rectification',
      say('fix.send'),
      field({ name: 'words', label: say('fix.words'), long: true }),
    ),
  )

const known = (value: string | null): HTMLElement =>
  value === null
    ? el('p', {}, say('info.unknown'))
    : el('p', {}, say('info.known'), ' ', el('bdi', { dir: 'ltr' }, value))

/** Letters that the register takes; the box takes more, so that nothing is cut without a word. */
const most = 1000

const requestForm = (kind: 'access' | 'rectification', button: string, words?: HTMLElement): HTMLElement =>
  form([words, el('button', { class: 'second' }, button)], async (values, answer) => {
    const written = String(values.get('words') ?? '').trim() || null
    if (words && written === null) return answer(told(say('fix.words'), 'wrong'))
    const over = tooLong(written, most)
    if (over) return answer(over)
    const sent = await ask<{ dueOn: string }>('POST', 'requests', { kind, words: written })
    if (!sent.ok) return answer(failed(sent.code))
    for (const box of words?.getElementsByTagName('textarea') ?? []) box.value = ''
    answer(told(say('fix.sent', { date: dateOf(sent.value.dueOn) })))
  })

interface Openings {
  readonly items: readonly {
    readonly on: string
    readonly organisationName: string | null
    readonly roleLabel: string | null
    readonly acts: readonly { readonly kind: string; readonly count: number }[]
  }[]
}

/** Organisations and roles, day by day; without either, it was she. */
export const drawSeen = ({ items }: Openings, back: () => void): void =>
  inner(
    'seen',
    back,
    el('p', {}, say('seen.help')),
    el(
      'ul',
      { class: 'rows' },
      ...items.map(({ on, organisationName, roleLabel, acts }) =>
        el(
          'li',
          {},
          el('span', { class: 'meta' }, dateOf(on)),
          el('strong', {}, who(organisationName, roleLabel)),
          roleLabel !== null && el('span', {}, asWritten(roleLabel)),
          el('span', { class: 'meta' }, listed(acts.map(({ kind }) => say(`seen.${kind}` as WordKey)))),
        ),
      ),
    ),
  )

const who = (organisation: string | null, role: string | null): Child =>
  organisation !== null ? asWritten(organisation) : role !== null ? say('seen.someone') : say('seen.you')
