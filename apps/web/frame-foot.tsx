import { t } from '#platform/web/i18n/t.ts'
import { Slot } from '#platform/web/pages/slot.tsx'

/** Under the rail: what the features put there (accessibility statement, help), then the keys. */
export function FrameFoot({ onHelp }: { readonly onHelp: () => void }) {
  return (
    <>
      <Slot name="frame.foot" props={{}} />
      <button type="button" className="text-ink-3 underline underline-offset-2" onClick={onHelp}>
        {t({ id: 'platform.foot.keys', message: 'Raccourcis' })}
      </button>
    </>
  )
}
