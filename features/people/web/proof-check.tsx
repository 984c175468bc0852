import type { AnyRoute } from '#platform/web/api/client-input.ts'
import { downloadOrSay } from '#platform/web/api/download-or-say.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { type CriterionProof, checkCriterionProof, downloadDocument, listHeldCriteria } from '../contract.ts'
import { Verdict, type VerdictAct } from './verdict.tsx'
import { acceptWord, refuseWord } from './verdict-words.ts'

interface Shown {
  readonly personId: string
  readonly criterionId: string
  /** What the criterion is called. */
  readonly label: string
  readonly proof: CriterionProof
  readonly mayCheck: boolean
  /** Replies of the page that a word changes, besides the criteria of the file. */
  readonly refresh?: readonly AnyRoute[]
}

/** The latest proof of a criterion: what was said of it, by whom, and what may be said. */
export function ProofCheck({ personId, criterionId, label, proof, mayCheck, refresh = [] }: Shown) {
  const [id, renew] = useNewId()
  const check = useAct(checkCriterionProof, { refresh: [listHeldCriteria, ...refresh], onDone: renew })
  const { fileId } = proof
  const said = proof.check?.kind
  const input = (kind: 'checked' | 'refused', reason: string | null) => ({
    params: { personId, criterionId, proofId: proof.id },
    body: { id, kind, reason, replaces: proof.check?.id ?? null },
  })
  const acts: VerdictAct[] = [
    ...(said === 'checked'
      ? []
      : [{ key: 'checked', label: acceptWord(), say: () => check.start(input('checked', null)) }]),
    ...(said === 'refused'
      ? []
      : [
          {
            key: 'refused',
            label: refuseWord(),
            sayWhy: (reason: string | null) => check.run(input('refused', reason)),
          },
        ]),
  ]
  const open = fileId && (
    <Button
      size="small"
      icon="document"
      onClick={() => downloadOrSay(downloadDocument, { params: { personId, documentId: fileId } })}
    >
      {t({ id: 'people.proof.open', message: 'Ouvrir la pièce' })}
      <span className="sr-only"> {label}</span>
    </Button>
  )
  return (
    <>
      <span className="block">{proofSaid(proof)}</span>
      {mayCheck ? (
        <Verdict
          of={label}
          acts={acts}
          help={t({
            id: 'people.proof.why-help',
            message:
              'Le motif est gardé ; qui a prescrit la personne le lit. Des faits, sans détail de santé ni de justice.',
          })}
          busy={check.running}
          problem={check.problem}
        >
          {open}
        </Verdict>
      ) : (
        open
      )}
    </>
  )
}

/** « vérifiée le 3 novembre 2026 par… », or why it is asked for again. */
const proofSaid = ({ check, receivedOn }: CriterionProof): string => {
  if (!check)
    return t({
      id: 'people.proof.received',
      message: 'Pièce reçue le {day}, à vérifier',
      values: { day: formatDate(receivedOn) },
    })
  const values = { day: formatDate(check.on), name: check.byName ?? '–', reason: check.reason ?? '' }
  return check.kind === 'checked'
    ? t({ id: 'people.proof.checked', message: 'Pièce vérifiée le {day} par {name}', values })
    : t({
        id: 'people.proof.refused',
        message: 'Pièce refusée le {day} par {name}, à redemander : {reason}',
        values,
      })
}
