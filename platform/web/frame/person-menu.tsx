import type { Me, Membership } from '../api/me.ts'
import { Menu, type MenuItem } from '../design/menu.tsx'
import { changeLanguage, useLanguage } from '../i18n/language.ts'
import { t } from '../i18n/t.ts'
import { go } from '../pages/navigate.ts'
import { changeTheme, themes } from './theme.ts'

/** Who works here and as what; other territories, language, light or dark, sign out. */
export function PersonMenu({
  me,
  seat,
  roles = seat.roleLabels.join(', '),
  items = [],
}: {
  readonly me: Me
  readonly seat: Membership
  /** The seat's roles in the language of the page. */
  readonly roles?: string
  /** Entries of features: account, sign out. */
  readonly items?: readonly MenuItem[]
}) {
  const language = useLanguage()
  const others = me.territories.filter((territory) => territory.id !== seat.id)
  const all: MenuItem[] = [
    ...others.map((territory) => ({
      key: territory.id,
      label: t({ id: 'platform.menu.go-to', message: 'Aller à {name}', values: { name: territory.name } }),
      run: () => go(`/${territory.slug}`),
    })),
    {
      key: 'language',
      label: language === 'fr' ? 'English' : 'Français',
      run: () => void changeLanguage(language === 'fr' ? 'en' : 'fr'),
    },
    ...themes.map((theme) => ({ key: theme.key, label: theme.label(), run: () => changeTheme(theme.key) })),
    ...items,
  ]
  return (
    <Menu
      label={t({ id: 'platform.menu.person', message: 'Votre compte' })}
      items={all}
      className="rounded-control px-1 text-end text-13 leading-4 text-band-ink"
    >
      <span className="block font-medium">{seat.memberName}</span>
      <span className="block text-12 text-band-ink-2">{roles}</span>
    </Menu>
  )
}
