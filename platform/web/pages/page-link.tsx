import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { go, hrefOf } from './navigate.ts'

type Anchor = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'>

/** A true link (it opens in a tab, it can be copied) that changes page without a reload. */
export function PageLink({ to, onClick, ...anchor }: Anchor & { readonly to: string }) {
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event)
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (event.defaultPrevented || !plain || anchor.target || anchor.download !== undefined) return
    event.preventDefault()
    go(to)
  }
  return <a {...anchor} href={hrefOf(to)} onClick={follow} />
}
