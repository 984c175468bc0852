import type { ReactNode } from 'react'
import { ToastRegion } from '../design/toast.tsx'
import { changeLanguage, useLanguage } from '../i18n/language.ts'
import { t } from '../i18n/t.ts'
import { Mark } from './mark.tsx'

/** Around the pages that need no account (company, participant, prescriber by link): one column, one task. */
export function PlainFrame({
  title,
  detail,
  children,
}: {
  readonly title: string
  readonly detail?: string
  readonly children: ReactNode
}) {
  const language = useLanguage()
  return (
    <>
      <header
        className="relative flex min-h-14 items-center gap-3 bg-band px-4 py-2 text-band-ink [--focus:#ffffff]"
        data-screen-only
      >
        <Mark size={28} />
        <p className="grow">
          <span className="block text-16 font-semibold">{title}</span>
          {detail && <span className="block text-13 text-band-ink-2">{detail}</span>}
        </p>
        <button
          type="button"
          lang={language === 'fr' ? 'en' : 'fr'}
          className="min-h-10 rounded-control border border-band-ink-2 px-3"
          onClick={() => void changeLanguage(language === 'fr' ? 'en' : 'fr')}
        >
          {language === 'fr' ? 'English' : 'Français'}
        </button>
      </header>
      <main className="mx-auto max-w-[640px] px-4 py-4">{children}</main>
      <footer className="mx-auto max-w-[640px] px-4 pb-6 text-12 text-ink-3" data-screen-only>
        {t({ id: 'platform.plain.foot', message: 'Bassin, plateforme du territoire pour l’emploi' })}
      </footer>
      <ToastRegion />
    </>
  )
}
