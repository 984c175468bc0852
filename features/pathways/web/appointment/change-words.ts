import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { ChangeKind, Told } from '../../contract/meetings.ts'
import { presenceWord } from '../words.ts'

interface Change {
  readonly kind: ChangeKind
  readonly fromAt: string
  readonly toAt: string
}

/** What was changed, with both dates: « déplacé du 26 nov., 14 h au 27 nov., 10 h 30 ». */
export const changeWords = ({ kind, fromAt, toAt }: Change, timeZone?: string): string => {
  const from = formatDateTime(fromAt, timeZone, 'day')
  const to = formatDateTime(toAt, timeZone, 'day')
  if (kind !== 'moved')
    return t({
      id: 'pathways.appointment.cancelled',
      message: 'rendez-vous du {from} {how}',
      values: { from, how: presenceWord(kind) },
    })
  return from === to
    ? t({ id: 'pathways.appointment.place-changed', message: 'lieu du {from} changé', values: { from } })
    : t({
        id: 'pathways.appointment.moved',
        message: 'rendez-vous déplacé du {from} au {to}',
        values: { from, to },
      })
}

export const toldWord = (told: Told): string =>
  ({
    mail: t({ id: 'pathways.appointment.told-mail', message: 'personne prévenue par courriel' }),
    letter: t({ id: 'pathways.appointment.told-letter', message: 'lettre à envoyer' }),
    nobody: t({ id: 'pathways.appointment.told-nobody', message: 'date déjà passée, personne à prévenir' }),
  })[told]
