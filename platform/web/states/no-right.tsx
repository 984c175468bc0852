import type { ReactNode } from 'react'
import { Icon } from '../design/icon.tsx'
import { t } from '../i18n/t.ts'
import { usePageTitle } from '../pages/page-title.ts'

export const noRightTitle = (): string =>
  t({ id: 'platform.no-right.title', message: 'Cette page ne fait pas partie de votre rôle' })

/** What may not be seen: the reason, and whom to ask. */
export function NoRight({
  title,
  reason,
  actions,
  isPage = false,
}: {
  readonly title?: string
  readonly reason?: string
  readonly actions?: ReactNode
  /** It stands for the whole page: its title is the page's. */
  readonly isPage?: boolean
}) {
  const Title = isPage ? 'h1' : 'p'
  const words = title ?? noRightTitle()
  usePageTitle(isPage ? words : undefined)
  return (
    <div className="rounded-panel border border-line bg-surface p-4">
      <Title className="flex items-center gap-2 text-14 font-title">
        <Icon name="lock" />
        {words}
      </Title>
      <p className="mt-1 text-ink-2">
        {reason ??
          t({
            id: 'platform.no-right.reason',
            message:
              "Elle est réservée à d'autres fonctions du territoire. L'administration du territoire peut vous l'ouvrir.",
          })}
      </p>
      {actions && <div className="mt-2 flex flex-wrap gap-3">{actions}</div>}
    </div>
  )
}
