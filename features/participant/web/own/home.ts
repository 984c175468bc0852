import type { Plan } from '../../contract.ts'
import { addressOf, ask } from './api.ts'
import { asWritten, type Child, el, field, form, told } from './element.ts'
import { failed, tooLong } from './failed.ts'
import { draw } from './frame.ts'
import { dateOf, dayOf, hourOf, say, stepWord } from './language.ts'
import type { WordKey } from './words-fr.ts'

interface Ways {
  readonly to: (page: 'contract' | 'forms' | 'papers' | 'info' | 'asked' | 'seen') => void
  readonly leave: () => void
}

/** Her next appointment, her path, who is beside her, then her papers. */
export const drawHome = (plan: Plan, ways: Ways): void => {
  draw(
    say('hello', { name: plan.givenName }),
    plan.toSign && waiting(ways),
    appointment(plan),
    followed(plan),
    path(plan),
    contract(plan),
    el(
      'nav',
      { class: 'ways', 'data-screen-only': true },
      ...(['forms', 'papers', 'info', 'asked', 'seen'] as const).map((page) =>
        el('button', { type: 'button', class: 'way', onclick: () => ways.to(page) }, say(page)),
      ),
    ),
    el(
      'p',
      { class: 'foot', 'data-screen-only': true },
      el('button', { type: 'button', class: 'plain', onclick: () => window.print() }, say('print')),
      el('button', { type: 'button', class: 'plain', onclick: ways.leave }, say('leave')),
    ),
    el('p', { class: 'meta' }, say('until', { date: dateOf(plan.expiresOn) })),
  )
}

const waiting = (ways: Ways): HTMLElement =>
  el(
    'section',
    { class: 'next', 'data-screen-only': true },
    el('p', {}, say('sign.waits')),
    el('button', { type: 'button', class: 'main', onclick: () => ways.to('contract') }, say('sign.read')),
  )

const appointment = ({ appointment: next, timeZone }: Plan): HTMLElement => {
  if (!next) return el('section', { class: 'next' }, el('h2', {}, say('next')), el('p', {}, say('next.none')))
  const asking = el('div', {})
  if (next.isAsked) asking.append(told(say('cannot.sent')))
  const cannot = el(
    'button',
    {
      ...{ type: 'button', class: 'second' },
      onclick: () => {
        asking.replaceChildren(moveForm(next.id, asking))
        asking.querySelector('textarea')?.focus()
      },
    },
    say('cannot'),
  )
  return el(
    'section',
    { class: 'next' },
    el('h2', { class: 'small' }, say('next')),
    el(
      'p',
      { class: 'when' },
      el(
        'time',
        { datetime: next.at },
        `${dayOf(next.at, timeZone)} ${say('next.at', { hour: hourOf(next.at, timeZone) })}`,
      ),
    ),
    next.place !== null && el('p', {}, asWritten(next.place)),
    next.withName !== null && el('p', {}, say('next.with'), ' ', asWritten(next.withName)),
    el(
      'div',
      { class: 'pair', 'data-screen-only': true },
      el('a', { class: 'main', href: addressOf(`appointments/${next.id}/calendar`) }, say('calendar')),
      cannot,
    ),
    asking,
  )
}

const moveForm = (meetingId: string, place: HTMLElement): HTMLElement =>
  form(
    [
      field({ name: 'words', label: say('cannot.why'), long: true }),
      el('button', { class: 'main' }, say('cannot.send')),
    ],
    async (values, answer) => {
      const words = String(values.get('words')).trim() || null
      const over = tooLong(words, 300)
      if (over) return answer(over)
      const sent = await ask('POST', `appointments/${meetingId}/asks`, { words })
      if (sent.ok) place.replaceChildren(told(say('cannot.sent')))
      else answer(failed(sent.code))
    },
  )

const followed = ({ referent }: Plan): Child =>
  referent &&
  el(
    'section',
    {},
    el('h2', {}, say('followed')),
    el('p', {}, asWritten(referent.name)),
    referent.away !== null &&
      el(
        'p',
        {},
        say('followed.away', { date: dateOf(referent.away.untilOn), name: referent.away.coverName }),
      ),
    referent.phone !== null &&
      el(
        'a',
        { class: 'second', href: `tel:${referent.phone}` },
        say('call'),
        ' ',
        asWritten(referent.away?.coverName ?? referent.name),
        ' ',
        el('bdi', { dir: 'ltr' }, referent.phone),
      ),
    referent.email !== null &&
      el(
        'a',
        { class: 'second', href: `mailto:${referent.email}` },
        say('write'),
        ' ',
        asWritten(referent.away?.coverName ?? referent.name),
      ),
  )

const path = ({ steps, today, contract: signed }: Plan): HTMLElement =>
  el(
    'section',
    {},
    el('h2', {}, say('path')),
    steps.length === 0 && el('p', {}, say('path.none')),
    el(
      'ol',
      { class: 'course' },
      ...steps.map((step) =>
        el(
          'li',
          { class: step.state },
          el('strong', {}, stepWord(step.typeCode, step.typeLabel)),
          el('span', {}, whenOf(step, today)),
        ),
      ),
      signed !== null &&
        signed.aim !== '' &&
        el('li', { class: 'later' }, el('strong', {}, asWritten(signed.aim)), el('span', {}, say('aim'))),
    ),
  )

/** A start that has passed without the step having begun says nothing to her. */
const whenOf = ({ state, startsOn, endsOn }: Plan['steps'][number], today: string): string => {
  const dated = (key: WordKey, date: string | null) =>
    date === null ? '' : ` ${say(key, { date: dateOf(date) })}`
  if (state === 'done') return `${say('step.done')}${dated('step.ended', endsOn)}`
  if (state === 'now') return `${say('step.now')}${dated('step.ends', endsOn)}`
  return `${say('step.later')}${dated('step.starts', startsOn !== null && startsOn < today ? null : startsOn)}`
}

const contract = ({ contract: signed, objectives }: Plan): Child =>
  signed &&
  el(
    'section',
    {},
    el('h2', {}, say('contract')),
    el(
      'p',
      {},
      signed.signedOn !== null && say('contract.signed', { date: dateOf(signed.signedOn) }),
      ' ',
      signed.endsOn !== null && say('contract.ends', { date: dateOf(signed.endsOn) }),
    ),
    objectives.length > 0 && el('h3', {}, say('objectives')),
    el(
      'ul',
      {},
      ...objectives.map(({ label, state, dueOn }) =>
        el(
          'li',
          {},
          asWritten(label),
          el(
            'span',
            { class: 'meta' },
            ` ${say(`objective.${state}`)} ${dueOn === null ? '' : say('objective.due', { date: dateOf(dueOn) })}`,
          ),
        ),
      ),
    ),
  )
