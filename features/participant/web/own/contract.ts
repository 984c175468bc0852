import type { OwnContract } from '../../contract.ts'
import { ask } from './api.ts'
import { asWritten, el, field, form, told } from './element.ts'
import { inner } from './inner.ts'
import { dateOf, say } from './language.ts'
import { isWholeCode, typedCode } from './typed-code.ts'

/** What she would sign, whole, then the code that she received: no box to tick in place of reading. */
export const drawContract = (
  { contract }: { readonly contract: OwnContract | null },
  back: () => void,
): void =>
  contract === null
    ? inner('sign.title', back, el('p', {}, say('sign.none')))
    : inner(
        'sign.title',
        back,
        el('p', {}, say('sign.help')),
        el('h2', {}, asWritten(contract.title)),
        el(
          'p',
          {},
          say('sign.starts', { date: dateOf(contract.startsOn) }),
          ' ',
          contract.endsOn !== null && say('contract.ends', { date: dateOf(contract.endsOn) }),
        ),
        contract.aim !== '' && el('p', {}, `${say('aim')} : `, asWritten(contract.aim)),
        contract.jobLabel !== null && el('p', {}, `${say('sign.job')} : `, asWritten(contract.jobLabel)),
        contract.weeklyMinutes !== null &&
          el('p', {}, say('sign.week', { hours: hoursOf(contract.weeklyMinutes) })),
        contract.weeklyReason !== null && el('p', {}, asWritten(contract.weeklyReason)),
        el('h3', {}, say('objectives')),
        el('ol', { class: 'rows' }, ...contract.objectives.map(objective)),
        signature(contract),
      )

const hoursOf = (minutes: number): string =>
  `${Math.floor(minutes / 60)}${minutes % 60 ? `:${String(minutes % 60).padStart(2, '0')}` : ''}`

const objective = ({ label, details, dueOn, carriedBy }: OwnContract['objectives'][number]): HTMLElement =>
  el(
    'li',
    {},
    el('strong', {}, asWritten(label)),
    details !== null && el('span', {}, asWritten(details)),
    el(
      'span',
      { class: 'meta' },
      `${say(`sign.by.${carriedBy}`)} ${dueOn === null ? '' : say('objective.due', { date: dateOf(dueOn) })}`,
    ),
  )

const signature = ({ version }: OwnContract): HTMLElement => {
  const made: HTMLElement = form(
    [
      field({
        name: 'code',
        label: say('sign.code'),
        more: { inputmode: 'numeric', autocomplete: 'one-time-code', class: 'code', dir: 'ltr' },
      }),
      el('button', { class: 'main' }, say('sign.do')),
    ],
    async (values, answer) => {
      const code = typedCode(String(values.get('code')))
      if (!isWholeCode(code)) return answer(told(say('enter.help'), 'wrong'))
      const sent = await ask('POST', 'contract', { version, code })
      if (sent.ok) return signed(made)
      if (sent.code === 'signing-code-wrong') return answer(told(say('sign.wrong'), 'wrong'))
      answer(told(say(sent.code === 'contract-moved' ? 'sign.moved' : 'error'), 'wrong'))
    },
  )
  return made
}

/** A second press would find the code used, and say of what is signed that its code is wrong. */
const signed = (made: HTMLElement): void => {
  const done = told(say('sign.done'))
  done.tabIndex = -1
  made.replaceWith(done)
  done.focus()
}
