import { useLayoutEffect, useState } from 'react'

/** A page that could not be read has no header of its own: this names it for who listens to it. */
export function LoneTitle({ children }: { readonly children: string }) {
  const [isAlone, setAlone] = useState(false)
  useLayoutEffect(() => setAlone(document.querySelector('h1') === null), [])
  return isAlone ? <h1 className="sr-only">{children}</h1> : null
}
