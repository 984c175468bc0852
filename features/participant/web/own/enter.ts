import { ask } from './api.ts'
import { el, field, form, told } from './element.ts'
import { draw } from './frame.ts'
import { say } from './language.ts'
import { isWholeCode, typedCode } from './typed-code.ts'
import type { WordKey } from './words-fr.ts'

/** The code, and nothing that says whose page it is. */
export const drawEnter = (token: string, opened: () => void, first?: WordKey): void => {
  draw(
    say('title'),
    first && told(say(first)),
    form(
      [
        el('p', {}, say('enter.help')),
        field({
          name: 'code',
          label: say('enter.code'),
          more: { inputmode: 'numeric', autocomplete: 'off', maxlength: '12', class: 'code', dir: 'ltr' },
        }),
        el('button', { class: 'main' }, say('enter.open')),
      ],
      async (values, answer) => {
        const code = typedCode(String(values.get('code')))
        if (!isWholeCode(code)) return answer(told(say('enter.help'), 'wrong'))
        const entered = await ask('POST', 'sessions', { token, code })
        if (entered.ok) return opened()
        answer(told(wordsOf(entered.code, entered.seconds), 'wrong'))
      },
    ),
  )
}

const wordsOf = (code: string, seconds: number): string =>
  code === 'unreachable'
    ? say('error')
    : /^too-many/.test(code)
      ? say('enter.wait', { seconds })
      : say('enter.wrong')
