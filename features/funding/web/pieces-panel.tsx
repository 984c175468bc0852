import { useState } from 'react'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today as dayToday } from '#platform/web/i18n/dates.ts'
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
  const [asked, setAsked] = useState<MarkKind>()
  const [id, renew] = useNewId()
  const params = { participationId, code: piece.code }
  const options = {
    refresh: [readPieces, listPieces],
    onDone: () => {
      renew()
      setAsked(undefined)
    },
  }
  const mark = useAct(markPiece, options)
  const unmark = useAct(unmarkPiece, options)
  // Several pieces have the same buttons: who hears them must know of which one.
  const named = (verb: string) => `${verb} : ${pieceWord(piece.code, today)}`
  const accept = t({ id: 'funding.piece.accept', message: 'Accepter' })
  const refuse = t({ id: 'funding.piece.refuse', message: 'Refuser' })
  const setAside = t({ id: 'funding.piece.put-aside', message: 'Dire sans objet' })
  const takeBack = t({ id: 'funding.piece.take-back', message: 'Revenir sur cet avis' })
  if (asked)
    return (
      <Form
        submit={asked === 'refused' ? refuse : setAside}
        onSubmit={(_, values) =>
          mark.run({ params, body: { id, kind: asked, reason: String(values.reason ?? '') || null } })
        }
      >
        <TextArea
          name="reason"
          label={t({ id: 'funding.piece.why', message: 'Pourquoi' })}
          help={t({
            id: 'funding.piece.why-help',
            message: 'Le motif est gardé et le contrôle le lit. Des faits, sans détail de santé.',
          })}
          rows={2}
        />
        <div>
          <Button size="small" onClick={() => setAsked(undefined)}>
            {t({ id: 'funding.piece.not-now', message: 'Ne rien changer' })}
          </Button>
        </div>
      </Form>
    )
  const isGiven = piece.givenOn !== null
  return (
    <div className="mt-1 flex flex-wrap gap-2">
      {isGiven && piece.state !== 'checked' && piece.state !== 'set-aside' && (
        <Button
          size="small"
          aria-label={named(accept)}
          busy={mark.running}
          onClick={() => mark.start({ params, body: { id, kind: 'checked', reason: null } })}
        >
          {accept}
        </Button>
      )}
      {isGiven && piece.state !== 'refused' && piece.state !== 'set-aside' && (
        <Button size="small" aria-label={named(refuse)} onClick={() => setAsked('refused')}>
          {refuse}
        </Button>
      )}
      {piece.state !== 'set-aside' && piece.state !== 'checked' && (
        <Button size="small" aria-label={named(setAside)} onClick={() => setAsked('set-aside')}>
          {setAside}
        </Button>
      )}
      {piece.markedOn && (
        <Button
          size="small"
          aria-label={named(takeBack)}
          busy={unmark.running}
          onClick={() => unmark.start({ params })}
        >
          {takeBack}
        </Button>
      )}
    </div>
  )
}
