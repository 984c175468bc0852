import { t } from '#platform/web/i18n/t.ts'

/** Why a cell is refused, and what to write instead. */
export const reasonWord = (reason: string): string => {
  switch (reason) {
    case 'required':
      return t({ id: 'agreements.life.reason.required', message: 'Cette cellule est vide.' })
    case 'date-unreadable':
      return t({
        id: 'agreements.life.reason.date',
        message: 'Cette date ne se lit pas : écrivez 31/12/2026.',
      })
    case 'ends-before-start':
      return t({ id: 'agreements.life.reason.order', message: 'Le terme précède la date d’effet.' })
    case 'in-the-future':
      return t({
        id: 'agreements.life.reason.future',
        message: 'La signature est datée d’après aujourd’hui.',
      })
    case 'kind-unknown':
      return t({
        id: 'agreements.life.reason.kind',
        message: 'Nature inconnue : reprenez le nom d’une nature de la liste des conventions.',
      })
    case 'number-unreadable':
      return t({ id: 'agreements.life.reason.number', message: 'Écrivez un nombre entier, de 0 à 99.' })
    case 'siret-wrong':
      return t({
        id: 'agreements.life.reason.siret',
        message: 'Un SIRET a quatorze chiffres, et celui-ci ne tombe pas juste : recopiez-le.',
      })
    case 'sirets-disagree':
      return t({
        id: 'agreements.life.reason.sirets',
        message: 'Il y a plus de SIRET que de parties : laissez vide la place de qui n’en a pas.',
      })
    case 'siret-twice':
      return t({
        id: 'agreements.life.reason.siret-twice',
        message: 'Deux parties portent le même SIRET.',
      })
    case 'nir-refused':
      return t({
        id: 'agreements.life.reason.nir',
        message: 'Un numéro de sécurité sociale n’a pas sa place ici : retirez-le de la case.',
      })
    case 'twice-in-file':
      return t({
        id: 'agreements.life.reason.twice',
        message: 'Une autre ligne porte le même nom et la même date d’effet.',
      })
    default:
      return t({ id: 'agreements.life.reason.long', message: 'Le texte est trop long.' })
  }
}
