import { acceptWord, refuseWord, Verdict, type VerdictAct } from '#features/people/web/public.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today as dayToday } from '#platform/web/i18n/dates.ts'
import { named } from '#platform/web/i18n/punctuation.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { listPieces, type MarkKind, markPiece, type Piece, readPieces, unmarkPiece } from '../contract.ts'
import { pieceDetail, pieceShapes, pieceStateWord, pieceWord } from './piece-words.ts'

/** What is expected of one participation: each piece with its countdown, and what the fund manager says of it. */
export function PiecesPanel({ participationId }: { readonly participationId: string }) {
  const { timeZone } = useTerritory()
  const today = dayToday(timeZone)
  return (
    <Panel title={t({ id: 'funding.pieces', message: 'Pièces' })}>
      <Loaded from={useLoad(readPieces, { params: { participationId } })}>
        {({ items, mayMark }) => (
          <RowList
            rows={items.map((piece) => ({
              key: piece.code,
              title: pieceWord(piece.code, today),
              detail: (
                <>
                  {pieceDetail(piece, today)}
                  {piece.code === 'eligibility' && piece.givenOn && (
                    <span className="block">
                      {t({
                        id: 'funding.piece.apart',
                        message:
                          'Vérifiée ou non dans son dossier, elle se vérifie ici aussi : l’opération demande qu’elle vaille le jour de l’entrée.',
                      })}
                    </span>
                  )}
                  {mayMark && <Acts participationId={participationId} piece={piece} today={today} />}
                </>
              ),
              end: <StateMark state={pieceShapes[piece.state]}>{pieceStateWord(piece.state)}</StateMark>,
            }))}
          />
        )}
      </Loaded>
    </Panel>
  )
}

interface Shown {
  readonly participationId: string
  readonly piece: Piece
  readonly today: string
}

function Acts({ participationId, piece, today }: Shown) {
  const [id, renew] = useNewId()
  const params = { participationId, code: piece.code }
  const options = { refresh: [readPieces, listPieces], onDone: renew }
  const mark = useAct(markPiece, options)
  const unmark = useAct(unmarkPiece, options)
  const name = pieceWord(piece.code, today)
  const takeBack = t({ id: 'funding.piece.take-back', message: 'Revenir sur cet avis' })
  const isGiven = piece.givenOn !== null
  const { state } = piece
  const refused = (kind: MarkKind) => (reason: string | null) =>
    mark.run({ params, body: { id, kind, reason } })
  const acts: (VerdictAct & { readonly isOffered: boolean })[] = [
    {
      key: 'checked',
      label: acceptWord(),
      say: () => mark.start({ params, body: { id, kind: 'checked', reason: null } }),
      isOffered: isGiven && state !== 'checked' && state !== 'set-aside',
    },
    {
      key: 'refused',
      label: refuseWord(),
      sayWhy: refused('refused'),
      isOffered: isGiven && state !== 'refused' && state !== 'set-aside',
    },
    {
      key: 'set-aside',
      label: t({ id: 'funding.piece.put-aside', message: 'Dire sans objet' }),
      sayWhy: refused('set-aside'),
      isOffered: state !== 'set-aside' && state !== 'checked',
    },
  ]
  return (
    <Verdict
      of={name}
      acts={acts.filter(({ isOffered }) => isOffered)}
      help={t({
        id: 'funding.piece.why-help',
        message: 'Le motif est gardé et le contrôle le lit. Des faits, sans détail de santé.',
      })}
      busy={mark.running}
      problem={mark.problem ?? unmark.problem}
    >
      {piece.markedOn && (
        <Button
          size="small"
          aria-label={named(takeBack, name)}
          busy={unmark.running}
          onClick={() => unmark.start({ params })}
        >
          {takeBack}
        </Button>
      )}
    </Verdict>
  )
}
