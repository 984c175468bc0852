import type { ListedCode } from './dated-list.ts'

/** A proof asked for, with the documents that are accepted for it. */
export interface ProofKind extends ListedCode {
  /** Months after the fact from which it can exist; asked for at once when absent. */
  readonly afterMonths?: number
}

export const proofKinds = [
  {
    code: 'work-contract',
    label: 'Contrat de travail ou attestation d’embauche',
    english: 'Contract of employment or hiring certificate',
  },
  {
    code: 'month-6',
    label: 'Bulletin de salaire du sixième mois ou attestation de l’employeur',
    english: 'Payslip of the sixth month or employer’s certificate',
    afterMonths: 6,
  },
  {
    code: 'business-registration',
    label: 'Extrait Kbis, Urssaf ou registre',
    english: 'Business registration',
  },
  { code: 'public-appointment', label: 'Arrêté de nomination', english: 'Order of appointment' },
  {
    code: 'training-entry',
    label: 'Attestation d’entrée en formation',
    english: 'Training entry certificate',
  },
  {
    code: 'training-presence',
    label: 'Attestation de présence au sixième mois',
    english: 'Presence certificate of the sixth month',
    afterMonths: 6,
  },
  { code: 'qualification', label: 'Diplôme, titre ou certificat', english: 'Diploma, title or certificate' },
] as const satisfies readonly ProofKind[]

export type ProofCode = (typeof proofKinds)[number]['code']

/** Where a proof stands. A refused one is asked again by a new line, the refusal stays. */
export type ProofState = 'expected' | 'received' | 'checked' | 'refused'

export const proofStateOf = (proof: {
  readonly receivedOn: string | null
  readonly checkedOn: string | null
  readonly refusedReason: string | null
}): ProofState => {
  if (proof.refusedReason !== null) return 'refused'
  if (proof.checkedOn !== null) return 'checked'
  return proof.receivedOn === null ? 'expected' : 'received'
}

/** The state of a whole exit: the least advanced of its proofs; null when none is asked for. */
export const exitProofState = (states: readonly ProofState[]): 'expected' | 'received' | 'checked' | null => {
  const running = states.filter((state) => state !== 'refused')
  if (running.length === 0) return states.length === 0 ? null : 'expected'
  if (running.includes('expected')) return 'expected'
  return running.includes('received') ? 'received' : 'checked'
}
