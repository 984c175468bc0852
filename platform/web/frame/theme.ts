import { t } from '../i18n/t.ts'

const storageKey = 'bassin.theme'

export const themes = [
  { key: 'system', label: () => t({ id: 'platform.theme.system', message: "Couleurs de l'appareil" }) },
  { key: 'light', label: () => t({ id: 'platform.theme.light', message: 'Couleurs claires' }) },
  { key: 'dark', label: () => t({ id: 'platform.theme.dark', message: 'Couleurs sombres' }) },
] as const

export type Theme = (typeof themes)[number]['key']

/** Light, dark, or as the device says; kept on this device only. */
export const changeTheme = (theme: Theme): void => {
  localStorage.setItem(storageKey, theme)
  applyTheme(theme)
}

export const startTheme = (): void => {
  const kept = localStorage.getItem(storageKey)
  applyTheme(kept === 'light' || kept === 'dark' ? kept : 'system')
}

const applyTheme = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
