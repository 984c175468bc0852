import { givenMarks, givenWord } from '#features/people/web/public.ts'
import type { State } from '#platform/web/design/state-mark.tsx'
import { daysAgo, formatDate } from '#platform/web/i18n/dates.ts'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import type { Piece, PieceCode, PieceState } from '../contract.ts'
import { pieceRulesOn } from '../rules/pieces.ts'
import { wordOf } from './words.ts'

const ruleOf = (code: PieceCode, day: string) => {
  const rule = pieceRulesOn(day).pieces.find((one) => one.code === code)
  if (!rule) throw new Error(`no rule for ${code}`)
  return rule
}

export const pieceWord = (code: PieceCode, day: string): string => wordOf(ruleOf(code, day))

/** What asks for the piece: « demandée à l’entrée dans l’opération ». */
export const askedWord = (code: PieceCode, day: string): string =>
  t({
    id: 'funding.piece.asked',
    message: 'demandée {fact}',
    values: { fact: ruleOf(code, day).asked[currentLanguage()] },
  })

export const holdsPayment = (code: PieceCode, day: string): boolean => ruleOf(code, day).holdsPayment

export const pieceStateWord = (state: PieceState): string =>
  ({
    'not-due': t({ id: 'funding.piece.not-due', message: 'pas encore due' }),
    'set-aside': t({ id: 'funding.piece.set-aside', message: 'sans objet' }),
    missing: t({ id: 'funding.piece.missing', message: 'à recevoir' }),
    expired: t({ id: 'funding.piece.expired', message: 'périmée à l’entrée' }),
    refused: givenWord('refused'),
    received: givenWord('received'),
    checked: givenWord('checked'),
  })[state]

export const pieceShapes: Readonly<Record<PieceState, State>> = {
  'not-due': 'todo',
  'set-aside': 'info',
  missing: 'warn',
  expired: 'bad',
  ...givenMarks,
}

/** The countdown of a piece that is awaited, the day of one that came, or why it is refused or set aside. */
export const pieceDetail = (piece: Piece, today: string): string => {
  if (piece.reason && piece.markedOn)
    return t({
      id: 'funding.piece.said',
      message: '{reason} (le {day}, {name})',
      values: { reason: piece.reason, day: formatDate(piece.markedOn), name: piece.markedByName ?? '' },
    })
  if (piece.givenOn)
    return t({
      id: 'funding.piece.given',
      message: 'pièce du {day}',
      values: { day: formatDate(piece.givenOn) },
    })
  if (piece.limitOn === null) return askedWord(piece.code, today)
  const values = {
    asked: askedWord(piece.code, today),
    day: formatDate(piece.limitOn),
    days: daysAgo(piece.limitOn, today),
  }
  return piece.limitOn >= today
    ? t({
        id: 'funding.piece.before',
        message: '{asked}, à recevoir avant le {day} ({days})',
        values,
      })
    : t({
        id: 'funding.piece.late',
        message: '{asked}, attendue depuis le {day} ({days})',
        values,
      })
}
