import type { ReactNode } from 'react'
import { ToastRegion } from '#platform/web/design/toast.tsx'
import { Mark } from '#platform/web/frame/mark.tsx'
import { changeLanguage, useLanguage } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { T } from '#platform/web/i18n/t-component.tsx'
import { usePageTitle } from '#platform/web/pages/page-title.ts'
import { Slot } from '#platform/web/pages/slot.tsx'
import { ReliefPicture } from './relief-picture.tsx'

/** Around the pages before sign-in: one column for the task, the relief beside it where there is room. */
export function EntryFrame({
  title,
  detail,
  territory,
  children,
}: {
  readonly title: string
  readonly detail?: string | undefined
  readonly territory?: { readonly name: string; readonly subtitle: string } | null | undefined
  readonly children: ReactNode
}) {
  usePageTitle(title)
  return (
    <div
      className="grid min-h-dvh bg-surface side:grid-cols-[minmax(0,564px)_1fr]"
      data-density="comfortable"
    >
      <div className="flex flex-col px-4 py-6 list:px-[72px] list:py-9">
        <header className="flex items-center gap-3">
          <span className="text-water-deep">
            <Mark size={38} />
          </span>
          <p>
            <span className="block text-16 font-bold">{territory?.name ?? 'bassin'}</span>
            <span className="block text-13 text-ink-2">
              {territory?.subtitle
                ? t({
                    id: 'accounts.entry.on',
                    message: '{subtitle}, sur Bassin',
                    values: { subtitle: territory.subtitle },
                  })
                : t({ id: 'accounts.entry.plain', message: 'La plateforme du territoire pour l’emploi' })}
            </span>
          </p>
        </header>
        <main className="mt-8 mb-10 w-full max-w-[420px] list:mt-14">
          <h1 className="text-28">{title}</h1>
          {detail && <p className="mt-1 text-ink-2">{detail}</p>}
          <div className="mt-5">{children}</div>
        </main>
        <EntryFoot />
      </div>
      <aside className="relative hidden overflow-hidden border-s border-line bg-water-mist side:block">
        <ReliefPicture />
        <p className="absolute inset-e-6 bottom-5 max-w-[400px] rounded-panel border border-line bg-surface px-3 py-2 text-13">
          <T
            id="accounts.entry.motto"
            message="<b>Un bassin, un seul dossier.</b> Les conventions, les parcours, les employeurs, les formations et les résultats du territoire."
            components={{ b: <strong /> }}
          />
        </p>
      </aside>
      <ToastRegion />
    </div>
  )
}

function EntryFoot() {
  const other = useLanguage() === 'fr' ? 'en' : 'fr'
  return (
    <footer className="mt-auto flex flex-wrap items-center gap-x-4 gap-y-2 text-13 text-ink-2">
      <Slot name="entry.foot" props={{}} />
      <button
        type="button"
        lang={other}
        className="min-h-6 text-link underline underline-offset-2"
        onClick={() => void changeLanguage(other)}
      >
        {other === 'en' ? 'English' : 'Français'}
      </button>
    </footer>
  )
}
