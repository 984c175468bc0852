import { type KeyboardEvent, useRef, useState } from 'react'
import { Button } from '#platform/web/design/button.tsx'
import { CheckboxGroup } from '#platform/web/form/choices.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { columnChoices, columnWord } from './columns.tsx'

/** Which columns are shown; the choice is in the address, and in the views one keeps. */
export function ColumnsMenu({ shown }: { readonly shown: readonly string[] }) {
  const [, setColumns] = useSearchState('colonnes')
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const leave = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || !open) return
    setOpen(false)
    button.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it, as any list that opens.
    <div className="relative" onKeyDown={leave}>
      <Button ref={button} icon="columns" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t({ id: 'pathways.caseload.columns', message: 'Colonnes' })}
      </Button>
      {open && (
        <div className="absolute inset-e-0 z-20 mt-1 rounded-panel border border-line bg-surface p-3 shadow-float">
          <CheckboxGroup
            label={t({ id: 'pathways.caseload.columns-shown', message: 'Colonnes affichées' })}
            options={columnChoices.map((key) => ({ value: key, label: columnWord(key) }))}
            value={shown}
            onChange={(kept) =>
              setColumns(columnChoices.filter((key) => kept?.includes(key)).join(',') || 'nom')
            }
          />
        </div>
      )}
    </div>
  )
}
