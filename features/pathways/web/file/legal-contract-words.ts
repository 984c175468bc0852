import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { FileEpisode } from '../../contract.ts'
import type { Carrier } from '../../rules/engagement-kinds.ts'
import { legalContractCodes, legalContractDueOn } from '../../rules/legal-contracts.ts'

/** What the référent by law signs with the person, in words. */
const legalContractWord = (kind: (typeof legalContractCodes)[number]): string =>
  ({
    'contrat-engagement': t({ id: 'pathways.legal.contract.engagement', message: 'Contrat d’engagement' }),
    ppae: t({ id: 'pathways.legal.contract.ppae', message: 'PPAE' }),
    cer: t({ id: 'pathways.legal.contract.cer', message: 'Contrat d’engagement réciproque (CER)' }),
    pacea: t({ id: 'pathways.legal.contract.pacea', message: 'PACEA' }),
    cej: t({ id: 'pathways.legal.contract.cej', message: 'Contrat d’engagement jeune (CEJ)' }),
  })[kind]

export const legalContractOptions = () =>
  legalContractCodes.map((kind) => ({ value: kind, label: legalContractWord(kind) }))

/** Who carries an objective. */
export const carrierWord = (carrier: Carrier): string =>
  ({
    person: t({ id: 'pathways.carrier.person', message: 'la personne' }),
    referent: t({ id: 'pathways.carrier.referent', message: 'le référent PLIE' }),
    'legal-referent': t({ id: 'pathways.carrier.legal', message: 'le référent légal' }),
  })[carrier]

type LegalSide = Pick<
  FileEpisode,
  'legalContractKind' | 'legalContractSignedOn' | 'legalContractEndsOn' | 'orientationNotifiedOn'
>

/** « Contrat d’engagement signé le 3 nov. 2026, jusqu’au 2 nov. 2027 »; nothing when nobody noted one. */
export const heldContract = (side: LegalSide): string | undefined => {
  const kind = legalContractCodes.find((code) => code === side.legalContractKind)
  if (!kind) return undefined
  const word = legalContractWord(kind)
  const signed =
    side.legalContractSignedOn &&
    t({
      id: 'pathways.legal.contract.signed',
      message: '{contract} signé le {day}',
      values: { contract: word, day: formatDate(side.legalContractSignedOn) },
    })
  const ends =
    side.legalContractEndsOn &&
    t({
      id: 'pathways.legal.contract.ends',
      message: 'jusqu’au {day}',
      values: { day: formatDate(side.legalContractEndsOn) },
    })
  return [signed || word, ends].filter(Boolean).join(', ')
}

/** Until which day the contract by law is to be signed; nothing once it is, or when no orientation was noted. */
export const contractDueOn = (side: LegalSide): string | undefined =>
  side.orientationNotifiedOn && !side.legalContractSignedOn
    ? legalContractDueOn(side.orientationNotifiedOn)
    : undefined
