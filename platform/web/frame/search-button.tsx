import { Icon } from '../design/icon.tsx'
import { t } from '../i18n/t.ts'

/** In the band: opens the palette, where one types to go, to act, or to find (slot `palette.results`). */
export function SearchButton({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <button
      type="button"
      onClick={onOpen}
      aria-keyshortcuts="Control+K"
      className="flex min-h-[30px] items-center gap-2 rounded-control border border-band-ink-2 bg-band px-2 text-13 text-band-ink-2 side:w-[410px]"
    >
      <Icon name="search" />
      <span className="sr-only side:not-sr-only">
        {t({ id: 'platform.search', message: 'Rechercher ou aller à…' })}
      </span>
      <kbd className="ms-auto hidden side:inline">Ctrl K</kbd>
    </button>
  )
}
