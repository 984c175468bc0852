import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { FileEpisode } from '../../contract.ts'
import type { Carrier } from '../../rules/engagement-kinds.ts'
import { legalContractCodes, legalContractDue } from '../../rules/legal-contracts.ts'

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

/** Until which day the contract by law is to be signed, in words. */
export const contractDue = (
  side: LegalSide,
  today: string,
): { readonly words: string; readonly isLate: boolean } | undefined => {
  const due = legalContractDue(side)
  if (!due) return undefined
  const { dueOn, overseasDueOn } = due
  return {
    isLate: dueOn < today,
    words: overseasDueOn
      ? t({
          id: 'pathways.legal.contract.due-before-reform',
          message:
            'contrat d’engagement à signer au plus tard le {day}, outre-mer le {overseas} (suivi commencé avant 2025, décret 2024-1244)',
          values: { day: formatDate(dueOn), overseas: formatDate(overseasDueOn) },
        })
      : t({
          id: 'pathways.legal.contract.due',
          message: 'à signer au plus tard le {day} (un mois après l’orientation, décret 2024-1244)',
          values: { day: formatDate(dueOn) },
        }),
  }
}
