export type Child = Node | string | null | undefined | false

type Attributes = Readonly<Record<string, string | boolean | undefined | ((event: Event) => void)>>

/** An element of the page; `onclick` and the like are listened to. No library: the page must reach an old phone. */
export const el = (tag: string, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElement => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value)
    else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value)
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false))
  return made
}

/** A name, a place, words of a colleague: kept in French, whatever the direction of the page. */
export const asWritten = (text: string): HTMLElement => el('bdi', { lang: 'fr' }, text)

/** What was done, read out by a screen reader. */
export const told = (text: string, kind: 'done' | 'wrong' = 'done'): HTMLElement =>
  el('p', { class: `told ${kind}`, role: kind === 'wrong' ? 'alert' : 'status' }, text)

interface FieldParts {
  readonly name: string
  readonly label: string
  readonly long?: boolean
  readonly more?: Attributes
}

export const field = ({ name, label, long = false, more = {} }: FieldParts): HTMLElement =>
  el(
    'p',
    { class: 'field' },
    el('label', { for: name }, label),
    el(long ? 'textarea' : 'input', { id: name, name, dir: 'auto', ...(long && { rows: '3' }), ...more }),
  )

/** A form that sends once and says what happened where it stood. */
export const form = (
  children: readonly Child[],
  send: (values: FormData, answer: (...shown: readonly Child[]) => void) => Promise<void>,
): HTMLElement => {
  const place = el('div', { class: 'answer' })
  const made = el(
    'form',
    {
      onsubmit: (event) => {
        event.preventDefault()
        const button = made.querySelector('button')
        button?.setAttribute('disabled', '')
        void send(new FormData(made as HTMLFormElement), (...shown) =>
          place.replaceChildren(...shown.filter((one): one is Node | string => !!one)),
        ).finally(() => button?.removeAttribute('disabled'))
      },
      novalidate: true,
    },
    ...children,
    place,
  )
  return made
}
