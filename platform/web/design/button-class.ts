export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'small' | 'normal' | 'large'

const base =
  'inline-flex items-center justify-center gap-1.5 rounded-control border font-medium no-underline ' +
  'transition-colors duration-120 ' +
  'aria-disabled:border-line aria-disabled:bg-sunken aria-disabled:text-ink-2 aria-disabled:hover:bg-sunken'

const kinds: Record<ButtonKind, string> = {
  primary: 'border-action bg-action text-action-ink font-semibold hover:bg-action-hover',
  secondary: 'border-line-strong bg-surface text-ink hover:bg-selected',
  quiet: 'border-transparent bg-transparent text-link underline underline-offset-2 hover:text-ink',
  danger: 'border-bad bg-surface text-bad font-semibold hover:bg-bad-bg',
}

const sizes: Record<ButtonSize, string> = {
  small: 'min-h-[26px] px-2 py-0.5 text-13',
  normal: 'min-h-(--control) px-3 py-1 text-14',
  large: 'min-h-12 px-4 py-2 text-16',
}

export const buttonClass = (kind: ButtonKind = 'secondary', size: ButtonSize = 'normal'): string =>
  `${base} ${kinds[kind]} ${kind === 'quiet' ? sizes[size].replace(/px-\d/, 'px-1') : sizes[size]}`
