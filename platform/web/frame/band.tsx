import type { ReactNode } from 'react'
import { PageLink } from '../pages/page-link.tsx'
import { BandLines, Mark } from './mark.tsx'

/** The top band: mark, territory (never smaller than the wordmark), search, person. */
export function Band({
  home,
  territory,
  subtitle,
  menu,
  search,
  person,
}: {
  readonly home: string
  readonly territory: string
  readonly subtitle: string
  /** Opens the navigation on a phone. */
  readonly menu?: ReactNode
  readonly search?: ReactNode
  readonly person?: ReactNode
}) {
  return (
    <header
      data-screen-only
      className="relative flex min-h-(--band-height) flex-wrap items-center gap-x-4 gap-y-1 overflow-hidden bg-band px-4 py-1 text-band-ink [--focus:#ffffff]"
    >
      <BandLines />
      {menu}
      <PageLink
        to={home}
        className="relative flex items-center gap-2 text-16 font-bold text-band-ink no-underline rail:w-[167px]"
      >
        <Mark />
        bassin
      </PageLink>
      <p className="relative flex min-w-0 flex-col leading-tight">
        <span className="text-16 leading-[19px] font-semibold">{territory}</span>
        <span className="text-12 leading-[15px] text-band-ink-2">{subtitle}</span>
      </p>
      <div className="relative ms-auto flex min-w-0 items-center gap-4">
        {search}
        {person}
      </div>
    </header>
  )
}
