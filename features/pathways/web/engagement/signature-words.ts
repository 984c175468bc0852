import { dayIn, formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Engagement } from '../../contract/agreements-of-engagement.ts'
import type { Party, SignatureMethod } from '../../rules/engagement-kinds.ts'

export const partyWord = (party: Party): string =>
  ({
    participant: t({ id: 'pathways.party.participant', message: 'La personne accompagnée' }),
    referent: t({ id: 'pathways.party.referent', message: 'La référente ou le référent' }),
    team: t({ id: 'pathways.party.team', message: "L'équipe d'animation" }),
    'legal-referent': t({ id: 'pathways.party.legal', message: 'Le référent légal' }),
  })[party]

/** « Samira Haddad, signée le 20 nov. 2026 · retirée le 23 nov. 2026 par Inès Marchetti : une date était fausse » */
export const withdrawnWords = (one: Engagement['withdrawn'][number]): string =>
  t({
    id: 'pathways.withdraw.line',
    message: '{signer}, signée le {signed} · retirée le {day} par {by} : {reason}',
    values: {
      ...{ signer: one.signerName, signed: formatDate(one.signedOn), by: one.byName, reason: one.reason },
      day: formatDate(dayIn(one.withdrawnAt)),
    },
  })

export const methodWord = (method: SignatureMethod): string =>
  ({
    paper: t({ id: 'pathways.signatures.by-paper', message: 'sur papier' }),
    screen: t({ id: 'pathways.signatures.by-screen', message: 'à l’écran' }),
    code: t({ id: 'pathways.signatures.by-code', message: 'par un code' }),
  })[method]
