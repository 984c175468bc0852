import type { OwnAnswer, OwnForms } from '../../contract.ts'
import { ask } from './api.ts'
import { el, field, form, told } from './element.ts'
import { failed } from './failed.ts'
import { choiceWord, type FormWords, formWordsIn, questionWord } from './form-words.ts'
import { inner } from './inner.ts'
import { dateOf, languageCode, say } from './language.ts'
import { isWholeCode, typedCode } from './typed-code.ts'

type OwnForm = OwnForms['items'][number]
type Question = OwnForm['questions'][number]

/** Its code in a list; no choice of a form is named so. */
const declined = '-declined'
/** What the server takes. */
const longestName = 120

/** The questionnaires that are asked of her, each with her signature at its end. */
export const drawForms = async ({ items }: OwnForms, back: () => void): Promise<void> => {
  const words = await formWordsIn(languageCode())
  inner(
    'forms',
    back,
    items.length === 0
      ? el('p', {}, say('forms.none'))
      : el('p', {}, say('forms.why'), ' ', say('forms.unclear')),
    ...items.map((item, rank) => oneForm(item, words, `f${rank}`)),
  )
}

/** A day that has passed asks for nothing: the questionnaire does. */
const isPast = (day: string): boolean => day < new Date().toISOString().slice(0, 10)

const oneForm = (item: OwnForm, words: FormWords, prefix: string): HTMLElement =>
  el(
    'section',
    {},
    el('h2', {}, say(`forms.${item.moment}`)),
    item.signedOn === null
      ? el(
          'p',
          {},
          isPast(item.dueOn) ? say('forms.overdue') : say('forms.due', { date: dateOf(item.dueOn) }),
        )
      : told(say('forms.signed', { date: dateOf(item.signedOn) })),
    form(
      [
        ...item.questions.map((question) =>
          choices(question, item.moment, words, `${prefix}-${question.code}`),
        ),
        field({ name: `${prefix}-name`, label: say('forms.name'), more: { autocomplete: 'name' } }),
        field({
          name: `${prefix}-code`,
          label: say('forms.code'),
          more: { inputmode: 'numeric', autocomplete: 'off', class: 'code', dir: 'ltr' },
        }),
        el('button', { class: 'main' }, say('forms.sign')),
      ],
      async (values, answer) => {
        const name = String(values.get(`${prefix}-name`)).trim()
        if (name === '') return answer(told(say('forms.no-name'), 'wrong'))
        if (name.length > longestName) return answer(told(say('forms.long-name'), 'wrong'))
        const answers = answersOf(item, (code) => String(values.get(`${prefix}-${code}`)))
        if (Object.keys(answers).length === 0) return answer(told(say('forms.no-answer'), 'wrong'))
        const code = typedCode(String(values.get(`${prefix}-code`)))
        if (!isWholeCode(code)) return answer(told(say('enter.help'), 'wrong'))
        const sent = await ask('POST', 'forms', {
          ...{ participationId: item.participationId, moment: item.moment, formVersion: item.formVersion },
          ...{ name, code, answers },
        })
        if (sent.ok) return answer(told(say('forms.sent')))
        if (sent.code === 'code-wrong') return answer(told(say('forms.wrong-code'), 'wrong'))
        if (/^too-many/.test(sent.code))
          return answer(told(say('enter.wait', { seconds: sent.seconds }), 'wrong'))
        answer(failed(sent.code))
      },
    ),
  )

/** What has no answer is left out: empty and « I do not wish to answer » are two things. */
const answersOf = ({ questions }: OwnForm, chosen: (code: string) => string): Record<string, OwnAnswer> =>
  Object.fromEntries(
    questions.flatMap(({ code }): [string, OwnAnswer][] => {
      const value = chosen(code)
      if (value === '') return []
      return [[code, value === declined ? { state: 'declined' } : { state: 'value', value }]]
    }),
  )

const choices = (question: Question, moment: OwnForm['moment'], words: FormWords, id: string): HTMLElement =>
  el(
    'p',
    { class: 'field' },
    el('label', { for: id }, questionWord(words, moment, question)),
    el(
      'select',
      { id, name: id },
      el('option', { value: '' }, say('forms.empty')),
      ...question.choices.map((choice) =>
        el('option', { value: choice.code }, choiceWord(words, question, choice)),
      ),
      el('option', { value: declined }, say('forms.declined')),
    ),
  )
