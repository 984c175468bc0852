import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react'
import { Icon } from '../design/icon.tsx'
import { ToastRegion } from '../design/toast.tsx'
import { t } from '../i18n/t.ts'
import type { NavEntry } from '../pages/feature.ts'
import { PageLink } from '../pages/page-link.tsx'
import { usePath } from '../pages/page-state.ts'
import { Band } from './band.tsx'
import type { NavSection } from './nav-groups.ts'
import { Rail } from './rail.tsx'
import { SubjectTabs } from './subject-tabs.tsx'

interface FrameProps {
  readonly home: string
  readonly territory: string
  readonly subtitle: string
  readonly sections: readonly NavSection[]
  /** Only in a demo: the pages that its notice offers. */
  readonly demo?: readonly NavEntry[] | undefined
  readonly search?: ReactNode
  readonly person?: ReactNode
  readonly foot?: ReactNode
  readonly children: ReactNode
}

/** Skip link, band, rail, main: the same around every page of a territory. */
export function Frame(props: FrameProps) {
  const [menuOpen, setMenuOpen] = useState(false)
  const main = useRef<HTMLElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const path = usePath()
  const first = useRef(path)
  useEffect(() => {
    if (first.current === path) return
    first.current = path
    setMenuOpen(false)
    main.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [path])
  useEffect(() => {
    if (!menuOpen) return
    const leave = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return
      setMenuOpen(false)
      button.current?.focus()
    }
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [menuOpen])
  return (
    <>
      <a className="skip-link" href="#contenu">
        {t({ id: 'platform.skip', message: 'Aller au contenu' })}
      </a>
      <Band
        {...props}
        menu={<MenuButton ref={button} open={menuOpen} onToggle={() => setMenuOpen(!menuOpen)} />}
      />
      {props.demo && (
        <aside
          aria-label={t({ id: 'platform.demo.label', message: 'Démonstration' })}
          className="demo-notice border-b border-line bg-warn-bg px-4 py-1 text-13 text-warn"
        >
          {t({ id: 'platform.demo', message: 'Données fictives : personne de ces pages n’existe.' })}{' '}
          {props.demo.map((entry) => (
            <PageLink key={entry.path} to={entry.path} className="ms-2 text-warn underline">
              {entry.label()}
            </PageLink>
          ))}
        </aside>
      )}
      {menuOpen && (
        <div className="rail:hidden">
          <Rail sections={props.sections} foot={props.foot} onFollow={() => setMenuOpen(false)} />
        </div>
      )}
      <div className={menuOpen ? 'frame max-rail:hidden' : 'frame'}>
        <div className="frame-rail">
          <Rail sections={props.sections} foot={props.foot} />
        </div>
        <main id="contenu" ref={main} tabIndex={-1} className="min-w-0 px-3 pt-3 pb-5 outline-none list:px-6">
          <SubjectTabs sections={props.sections} />
          {props.children}
        </main>
      </div>
      <ToastRegion />
    </>
  )
}

function MenuButton({
  ref,
  open,
  onToggle,
}: {
  readonly ref: Ref<HTMLButtonElement>
  readonly open: boolean
  readonly onToggle: () => void
}) {
  return (
    <button
      ref={ref}
      type="button"
      aria-expanded={open}
      onClick={onToggle}
      className="relative inline-flex size-10 items-center justify-center rounded-control border border-band-line rail:hidden"
    >
      <Icon name={open ? 'close' : 'menu'} />
      <span className="sr-only">{t({ id: 'platform.nav.menu', message: 'Menu' })}</span>
    </button>
  )
}
