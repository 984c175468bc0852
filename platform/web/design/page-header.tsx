import type { ReactNode } from 'react'
import { t } from '../i18n/t.ts'
import { PageLink } from '../pages/page-link.tsx'
import { usePageTitle } from '../pages/page-title.ts'

export interface Crumb {
  readonly label: string
  readonly to: string
}

/** Breadcrumb, the page's only `h1`, what matters in one line, the actions; also sets « Page · Bassin ». */
export function PageHeader({
  title,
  mark,
  detail,
  crumbs = [],
  actions,
  large,
}: {
  readonly title: string
  /** A `Tag` beside the title. */
  readonly mark?: ReactNode
  readonly detail?: ReactNode
  readonly crumbs?: readonly Crumb[]
  readonly actions?: ReactNode
  /** Welcome pages. */
  readonly large?: boolean
}) {
  usePageTitle(title)
  return (
    <div className="mb-3">
      {crumbs.length > 0 && <Breadcrumb crumbs={crumbs} here={title} />}
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <div className="min-w-0 grow">
          <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
            <h1 className={large ? 'text-28' : 'text-22'}>{title}</h1>
            {mark}
          </div>
          {detail !== undefined && <p className="text-ink-2">{detail}</p>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-x-4 gap-y-2">{actions}</div>}
      </div>
    </div>
  )
}

function Breadcrumb({ crumbs, here }: { readonly crumbs: readonly Crumb[]; readonly here: string }) {
  return (
    <nav
      aria-label={t({ id: 'platform.breadcrumb', message: "Fil d'Ariane" })}
      className="mb-1 text-13 text-ink-3"
    >
      <ol className="flex flex-wrap gap-x-1.5 gap-y-1.5">
        {crumbs.map((crumb) => (
          <li key={crumb.to} className="flex gap-x-1.5">
            <PageLink to={crumb.to} className="text-ink-2 no-underline hover:underline">
              {crumb.label}
            </PageLink>
            <span aria-hidden="true">/</span>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
