import { say } from '#platform/web/design/toast.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { Told } from '../../contract/meetings.ts'
import { paths } from '../paths.ts'
import { toldWord } from './change-words.ts'

/** Said before the act: how the person will hear of it. */
export const tellsWord = (by: 'mail' | 'letter'): string =>
  by === 'mail'
    ? t({ id: 'pathways.appointment.tells-mail', message: 'La personne reçoit un courriel aussitôt.' })
    : t({
        id: 'pathways.appointment.tells-letter',
        message: 'La personne n’est pas jointe par courriel : une lettre sera prête à imprimer.',
      })

/** Said after it, with the letter to print when no mail left. */
export const sayTold = (changed: { readonly id: string; readonly told: Told | null }, done: string): void => {
  const told = changed.told ?? 'nobody'
  const words = toldWord(told)
  say(
    `${done} ${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
    undefined,
    told === 'letter'
      ? {
          label: t({ id: 'pathways.appointment.letter', message: 'Préparer la lettre' }),
          to: paths.appointmentLetter(changed.id),
        }
      : undefined,
  )
}
