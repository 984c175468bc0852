import { formatPhone } from '#kernel/phone.ts'
import type { OwnAsk } from '../../contract.ts'
import { asWritten, type Child, el } from './element.ts'
import { inner } from './inner.ts'
import { dateOf, say } from './language.ts'

/** What she asked on this page, the latest first, and what became of it. */
export const drawAsked = ({ items }: { readonly items: readonly OwnAsk[] }, back: () => void): void =>
  inner(
    'asked',
    back,
    items.length === 0 && el('p', {}, say('asked.none')),
    el(
      'ul',
      { class: 'rows' },
      ...items.map((one) =>
        el(
          'li',
          {},
          el('strong', {}, say(`asked.${one.kind}`)),
          ...one.values.map((value) => el('span', {}, el('bdi', { dir: 'ltr' }, formatPhone(value)))),
          one.words !== null && el('span', {}, asWritten(one.words)),
          el('span', { class: 'meta' }, say('asked.on', { date: dateOf(one.askedOn) })),
          ...answerOf(one),
        ),
      ),
    ),
  )

const answerOf = ({ outcome, answeredOn, dueOn, isLate }: OwnAsk): readonly Child[] => {
  if (outcome === null || answeredOn === null)
    return [
      el('span', {}, say('asked.waiting')),
      dueOn !== null && el('span', {}, say(isLate ? 'asked.late' : 'asked.due', { date: dateOf(dueOn) })),
    ]
  return [
    el('span', {}, say(`asked.${outcome}`, { date: dateOf(answeredOn) })),
    outcome !== 'done' && el('span', {}, say('asked.why')),
  ]
}
