import type { CellReject, Choice, LineOutcome, SenderOutcome, Verdict } from '../contract.ts'
import { rejectWords } from './reject-words.ts'

/** What is known of one line when its sender asks. */
export interface LineFacts {
  readonly verdict: Verdict | null
  readonly rejects: readonly CellReject[]
  readonly choice: Choice | null
  readonly outcome: LineOutcome | null
  readonly outcomeCode: string | null
  readonly referralState: string | null
  readonly refusalWords: string | null
  readonly applicationState: string | null
}

interface SaidToSender {
  readonly outcome: SenderOutcome
  /** Why, or what comes next; '' when the word says it all. */
  readonly detail: string
}

const entered = ['admitted']
const notAdmitted: Readonly<Record<string, string>> = {
  refused: 'Entrée non validée',
  dropped: 'Sans suite : la personne n’a pas donné suite',
}

/**
 * What the sender reads: never that the person was known, nor which file she has (privacy of the prescriber's view).
 * A prescription that was accepted waits until the entry is decided.
 */
export const saidToSender = (line: LineFacts): SaidToSender => {
  if (line.verdict === 'rejected')
    return { outcome: 'rejected', detail: line.rejects.map(rejectWords).join(' ; ') }
  if (line.outcome === 'failed')
    return {
      outcome: 'rejected',
      detail: rejectWords({ address: '', header: '', code: line.outcomeCode ?? '', shape: '' }),
    }
  if (line.outcome === 'skipped')
    return { outcome: 'left-out', detail: 'Non retenue à la lecture de la liste' }
  if (line.outcome === 'undone') return { outcome: 'withdrawn', detail: 'Import annulé' }
  if (line.referralState === null) return { outcome: 'waiting', detail: 'En cours de lecture' }
  return ofReferral(line)
}

const ofReferral = ({ referralState, refusalWords, applicationState }: LineFacts): SaidToSender => {
  if (referralState === 'refused') return { outcome: 'refused', detail: refusalWords ?? '' }
  if (referralState === 'withdrawn') return { outcome: 'withdrawn', detail: '' }
  if (referralState === 'expired') return { outcome: 'refused', detail: 'Sans réponse dans le délai' }
  if (referralState === 'question-asked')
    return { outcome: 'waiting', detail: 'Une précision vous est demandée' }
  if (referralState !== 'accepted') return { outcome: 'waiting', detail: 'Réponse attendue' }
  if (applicationState !== null && entered.includes(applicationState))
    return { outcome: 'entered', detail: '' }
  const refused = notAdmitted[applicationState ?? '']
  return refused
    ? { outcome: 'refused', detail: refused }
    : { outcome: 'waiting', detail: 'Prescription acceptée, décision d’entrée attendue' }
}

/** Words of the outcomes in the file that goes back to the sender. */
export const outcomeWords: Readonly<Record<SenderOutcome, string>> = {
  entered: 'Entrée',
  waiting: 'En attente',
  refused: 'Refusée',
  rejected: 'Rejetée',
  'left-out': 'Non retenue',
  withdrawn: 'Retirée',
}
