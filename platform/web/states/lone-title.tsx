import { useLayoutEffect, useState } from 'react'
import { usePageTitle } from '../pages/page-title.ts'

/** A page that could not be read has no header of its own: this names it, and its tab, for who listens to it. */
export function LoneTitle({ children }: { readonly children: string }) {
  const [isAlone, setAlone] = useState(false)
  useLayoutEffect(() => setAlone(document.querySelector('h1') === null), [])
  usePageTitle(isAlone ? children : undefined)
  return isAlone ? <h1 className="sr-only">{children}</h1> : null
}
