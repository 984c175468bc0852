import { type Child, el } from './element.ts'
import { draw } from './frame.ts'
import { say } from './language.ts'
import type { WordKey } from './words-fr.ts'

/** A page behind the first one, with its way back. */
export const inner = (title: WordKey, back: () => void, ...children: readonly Child[]): void =>
  draw(
    say(title),
    el(
      'button',
      { type: 'button', class: 'plain back', onclick: back, 'data-screen-only': true },
      say('back'),
    ),
    ...children,
  )
