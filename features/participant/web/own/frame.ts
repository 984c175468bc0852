import { type Child, el } from './element.ts'
import { languageCode, languages, say } from './language.ts'

const place = (): HTMLElement => document.getElementById('page') ?? document.body

let speaking = false

/** Reads the page aloud with the phone's own voice; absent where the phone has none. */
const listenButton = (read: () => string): HTMLElement | null => {
  if (!('speechSynthesis' in window)) return null
  const button = el('button', { type: 'button', class: 'plain', 'data-screen-only': true }, say('listen'))
  button.addEventListener('click', () => {
    speechSynthesis.cancel()
    speaking = !speaking
    button.textContent = say(speaking ? 'stop' : 'listen')
    if (!speaking) return
    const words = new SpeechSynthesisUtterance(read())
    words.lang = languageCode()
    words.onend = () => {
      speaking = false
      button.textContent = say('listen')
    }
    speechSynthesis.speak(words)
  })
  return button
}

/** Head, languages, title, what the page says; the title takes the focus, as after a new page. */
export const draw = (title: string, ...children: readonly Child[]): void => {
  if ('speechSynthesis' in window) speechSynthesis.cancel()
  speaking = false
  const main = el('main', { id: 'main' })
  const heading = el('h1', { tabindex: '-1' }, title)
  main.append(
    el(
      'div',
      { class: 'head' },
      heading,
      listenButton(() => [...main.children].map((part) => part.textContent).join('. ')),
    ),
    ...children.filter((child): child is Node | string => !!child),
  )
  document.title = `${say('title')} · Bassin`
  place().replaceChildren(
    el('header', { class: 'band' }, el('strong', {}, say('title')), languageList()),
    main,
  )
  heading.focus()
}

let onLanguage: (code: keyof typeof languages) => void = () => undefined
export const whenLanguageChanges = (listen: (code: keyof typeof languages) => void): void => {
  onLanguage = listen
}

const languageList = (): HTMLElement =>
  el(
    'nav',
    { 'aria-label': say('language'), 'data-screen-only': true },
    ...Object.entries(languages).map(([code, { name, dir }]) =>
      el(
        'button',
        {
          ...{ type: 'button', lang: code, dir },
          'aria-pressed': code === languageCode() ? 'true' : 'false',
          onclick: () => onLanguage(code as keyof typeof languages),
        },
        name,
      ),
    ),
  )
