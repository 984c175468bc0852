import type { ReactNode } from 'react'
import { beforeColon } from '#platform/web/i18n/punctuation.ts'
import { t } from '../i18n/t.ts'
import { Icon } from './icon.tsx'

export interface Filter {
  readonly key: string
  /** « Étape : » */
  readonly label: string
  /** « aucune depuis 60 jours ou plus » */
  readonly value: string
  readonly remove: () => void
}

/** The filters in force, each read as a sentence and removed in one gesture. */
export function FilterChips({
  filters,
  children,
}: {
  readonly filters: readonly Filter[]
  readonly children?: ReactNode
}) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      {filters.map((filter) => (
        <button
          key={filter.key}
          type="button"
          onClick={filter.remove}
          className="inline-flex min-h-[26px] items-center gap-1.5 rounded-control border border-line-strong bg-surface px-2 text-13 hover:bg-selected"
        >
          <span>
            {beforeColon(filter.label)} <strong>{filter.value}</strong>
          </span>
          <Icon name="close" size={12} />
          <span className="sr-only">
            {t({ id: 'platform.filter.remove', message: '(retirer ce filtre)' })}
          </span>
        </button>
      ))}
      {children}
    </div>
  )
}
