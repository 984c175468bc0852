import { t } from '#platform/web/i18n/t.ts'

/** The code in letters that nobody takes for others; read letter by letter by a screen reader. */
export function CodeSign({ code }: { readonly code: string }) {
  return (
    <div className="rounded-panel border-2 border-action bg-selected px-4 py-3">
      <p className="text-14 text-ink-2">{t({ id: 'contacts.code', message: 'Votre code' })}</p>
      <p className="text-28 font-semibold tracking-wide" data-code translate="no">
        <span className="sr-only">{code.replaceAll('-', '').split('').join(' ')}</span>
        <span aria-hidden="true">{code}</span>
      </p>
    </div>
  )
}
