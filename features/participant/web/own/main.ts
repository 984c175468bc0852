import type { OwnForms, Plan } from '../../contract.ts'
import { ask } from './api.ts'
import { el, told } from './element.ts'
import { drawEnter } from './enter.ts'
import { drawForms } from './forms.ts'
import { draw, whenLanguageChanges } from './frame.ts'
import { drawHome } from './home.ts'
import { drawInfo, drawPapers, drawSeen } from './inner-pages.ts'
import { say, speak, startingLanguage } from './language.ts'
import { keepTyped } from './typed.ts'
import type { WordKey } from './words-fr.ts'
import './own-page.css'
import './own-parts.css'

const token = window.location.pathname.split('/')[2] ?? ''
type Page = 'home' | 'contract' | 'forms' | 'papers' | 'info' | 'asked' | 'seen'
const pageNames: Readonly<Record<string, Page>> = {
  contrat: 'contract',
  questionnaires: 'forms',
  papiers: 'papers',
  informations: 'info',
  demandes: 'asked',
  lectures: 'seen',
}
const here = (): Page => pageNames[window.location.hash.slice(1)] ?? 'home'
/** Draws the page at hand again, in another language. */
let redraw: () => void | Promise<void> = () => undefined

/** Reads what a page needs and draws it; without session, asks for the code. */
const load = async <Value>(path: string, drawn: (value: Value) => void | Promise<void>): Promise<void> => {
  const read = await ask<Value>('GET', path)
  if (read.ok) {
    redraw = () => drawn(read.value)
    return redraw()
  }
  if (read.code === 'not-signed-in') return enter(wasOpen ? 'enter.over' : undefined)
  draw(
    say('title'),
    told(say('error'), 'wrong'),
    el('button', { type: 'button', class: 'main', onclick: () => void show() }, say('retry')),
  )
}

let wasOpen = false
const enter = (first?: WordKey): void => {
  redraw = () => drawEnter(token, () => void show(), first)
  redraw()
}

const back = (): void => {
  window.location.hash = ''
}
const to = (page: Page): void => {
  window.location.hash = Object.keys(pageNames).find((name) => pageNames[name] === page) ?? ''
}

const show = async (): Promise<void> => {
  const page = here()
  if (page === 'forms') await load('forms', (read: OwnForms) => drawForms(read, back))
  else if (page === 'contract') {
    // Read once in a while: it is not carried by who reads her appointment.
    const { drawContract } = await import('./contract.ts')
    await load('contract', (read: Parameters<typeof drawContract>[0]) => drawContract(read, back))
  } else if (page === 'papers')
    await load('documents', (read: Parameters<typeof drawPapers>[0]) => drawPapers(read, back))
  else if (page === 'info')
    await load('contact', (read: Parameters<typeof drawInfo>[0]) => drawInfo(read, back))
  else if (page === 'asked') {
    const { drawAsked } = await import('./asked.ts')
    await load('asks', (read: Parameters<typeof drawAsked>[0]) => drawAsked(read, back))
  } else if (page === 'seen')
    await load('openings', (read: Parameters<typeof drawSeen>[0]) => drawSeen(read, back))
  else
    await load('plan', (plan: Plan) => {
      wasOpen = true
      drawHome(plan, { to, leave: () => void leave() })
    })
}

const leave = async (): Promise<void> => {
  await ask('DELETE', 'sessions')
  wasOpen = false
  enter('left')
}

whenLanguageChanges((code) => {
  // A word that is not clear is when one changes language: in the middle of a questionnaire.
  const putBack = keepTyped()
  void speak(code)
    .then(() => redraw())
    .then(putBack)
})
window.addEventListener('hashchange', () => void show())
void speak(startingLanguage()).then(show)
