import { cloneElement, Fragment, type ReactElement, type ReactNode } from 'react'
import { type Message, t } from './t.ts'

/** A sentence with elements in it: `message: 'Lire <b>le texte</b>'` with `components={{ b: <strong /> }}`. */
export function T({
  components,
  ...message
}: Message & { readonly components?: Readonly<Record<string, ReactElement<{ children?: ReactNode }>>> }) {
  const text = t(message)
  if (!components) return <>{text}</>
  return <>{pieces(text, components)}</>
}

const pieces = (
  text: string,
  components: Readonly<Record<string, ReactElement<{ children?: ReactNode }>>>,
): ReactNode[] =>
  text.split(/(<(\w+)>.*?<\/\2>)/gs).flatMap((part, index) => {
    if (index % 3 === 2) return []
    const tag = index % 3 === 1 ? /^<(\w+)>(.*)<\/\1>$/s.exec(part) : null
    const component = tag?.[1] ? components[tag[1]] : undefined
    const key = `piece-${String(index)}`
    if (!tag || !component) return [<Fragment key={key}>{part}</Fragment>]
    return [cloneElement(component, { key }, pieces(tag[2] ?? '', components))]
  })
