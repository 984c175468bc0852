import type { State } from '#platform/web/design/state-mark.tsx'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import type { LifeMove, Seat } from '../../contract.ts'
import type { AgreementKind, PartyRole, Renewal } from '../../rules/life/agreement-kinds.ts'
import type { AgreementMove, AgreementState } from '../../rules/life/agreement-lifecycle.ts'
import type { AmendmentKind } from '../../rules/life/amendment-kinds.ts'
import * as labels from '../../rules/life/labels.ts'
import type { Phase } from '../../rules/life/term.ts'
import type { WarningCode } from '../../rules/life/warnings.ts'

const said = (words: { readonly fr: string; readonly en: string }): string => words[currentLanguage()]
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

export const kindWord = (kind: AgreementKind): string => said(labels.kindLabels[kind])
export const phaseWord = (phase: Phase): string => capital(said(labels.phaseLabels[phase]))
export const amendmentWord = (kind: AmendmentKind): string => said(labels.amendmentLabels[kind])
export const roleWord = (role: PartyRole): string => said(labels.roleLabels[role])
export const renewalWord = (renewal: Renewal): string => said(labels.renewalLabels[renewal])

export const phaseState: Readonly<Record<Phase, State>> = {
  writing: 'doing',
  'to-come': 'todo',
  'in-force': 'ok',
  notice: 'warn',
  ended: 'bad',
  stopped: 'bad',
  cancelled: 'todo',
}

/** The same state asks one thing of who carries the agreement and another of who joins it (field notes 1.2). */
export const stateWord = (state: AgreementState, seat: Seat): string => {
  const isOurs = seat === 'carrier' || seat === 'reader'
  switch (state) {
    case 'draft':
      return t({ id: 'agreements.life.state.draft', message: 'Projet' })
    case 'review':
      return isOurs
        ? t({ id: 'agreements.life.state.review', message: 'En relecture chez les partenaires' })
        : t({ id: 'agreements.life.state.review.partner', message: 'À relire' })
    case 'correction':
      return isOurs
        ? t({ id: 'agreements.life.state.correction', message: 'À corriger' })
        : t({ id: 'agreements.life.state.correction.partner', message: 'En correction chez le porteur' })
    case 'to-sign':
      return isOurs
        ? t({ id: 'agreements.life.state.to-sign', message: 'À faire signer' })
        : t({ id: 'agreements.life.state.to-sign.partner', message: 'À signer' })
    case 'signed':
      return t({ id: 'agreements.life.state.signed', message: 'Signé' })
    case 'denounced':
      return t({ id: 'agreements.life.state.denounced', message: 'Dénoncé' })
    case 'terminated':
      return t({ id: 'agreements.life.state.terminated', message: 'Résilié' })
    case 'cancelled':
      return t({ id: 'agreements.life.state.cancelled', message: 'Abandonné' })
  }
}

export const amendmentState: Readonly<Record<AgreementState, State>> = {
  draft: 'todo',
  review: 'doing',
  correction: 'warn',
  'to-sign': 'doing',
  signed: 'ok',
  denounced: 'bad',
  terminated: 'bad',
  cancelled: 'todo',
}

/** The verb of a move, on its button. */
export const moveVerb = (move: AgreementMove): string => {
  switch (move) {
    case 'submit':
      return t({ id: 'agreements.life.move.submit', message: 'Envoyer en relecture' })
    case 'ask-correction':
      return t({ id: 'agreements.life.move.correction', message: 'Demander une correction' })
    case 'resubmit':
      return t({ id: 'agreements.life.move.resubmit', message: 'Renvoyer en relecture' })
    case 'accept':
      return t({ id: 'agreements.life.move.accept', message: 'Valider pour signature' })
    case 'sign':
      return t({ id: 'agreements.life.move.sign', message: 'Noter la signature' })
    case 'denounce':
      return t({ id: 'agreements.life.move.denounce', message: 'Noter une dénonciation' })
    case 'terminate':
      return t({ id: 'agreements.life.move.terminate', message: 'Résilier' })
    case 'cancel':
      return t({ id: 'agreements.life.move.cancel', message: 'Abandonner' })
  }
}

/** What happened, in the history. */
export const movedWord = (move: LifeMove['move']): string => {
  switch (move) {
    case 'create':
      return t({ id: 'agreements.life.moved.create', message: 'Écrit' })
    case 'import':
      return t({ id: 'agreements.life.moved.import', message: 'Importé' })
    case 'freeze':
      return t({ id: 'agreements.life.moved.freeze', message: 'Texte repris et figé' })
    case 'submit':
      return t({ id: 'agreements.life.moved.submit', message: 'Envoyé en relecture' })
    case 'ask-correction':
      return t({ id: 'agreements.life.moved.correction', message: 'Correction demandée' })
    case 'resubmit':
      return t({ id: 'agreements.life.moved.resubmit', message: 'Renvoyé en relecture' })
    case 'accept':
      return t({ id: 'agreements.life.moved.accept', message: 'Validé pour signature' })
    case 'sign':
      return t({ id: 'agreements.life.moved.sign', message: 'Signé' })
    case 'denounce':
      return t({ id: 'agreements.life.moved.denounce', message: 'Dénoncé' })
    case 'terminate':
      return t({ id: 'agreements.life.moved.terminate', message: 'Résilié' })
    case 'cancel':
      return t({ id: 'agreements.life.moved.cancel', message: 'Abandonné' })
  }
}

export const warningWord = (code: WarningCode): string => {
  switch (code) {
    case 'framework-expired':
      return t({
        id: 'agreements.life.warning.framework',
        message: 'Un cadre dont elle découle est échu. La convention locale continue.',
      })
    case 'deliberation-after-signature':
      return t({
        id: 'agreements.life.warning.deliberation',
        message: 'La délibération est datée d’après la signature : vérifiez les deux dates.',
      })
    case 'effect-before-signature':
      return t({
        id: 'agreements.life.warning.effect',
        message: 'Elle prend effet avant d’être signée : dites-le dans son texte.',
      })
    case 'not-transmitted':
      return t({
        id: 'agreements.life.warning.transmitted',
        message: 'La date d’envoi au contrôle de légalité n’est pas notée.',
      })
    case 'transmitted-too-early':
      return t({
        id: 'agreements.life.warning.early',
        message:
          'L’envoi au contrôle de légalité est daté d’avant la délibération : vérifiez les deux dates.',
      })
    case 'text-not-frozen':
      return t({
        id: 'agreements.life.warning.frozen',
        message: 'Signée ailleurs : recopiez son texte, puis figez-le pour pouvoir préparer un avenant.',
      })
  }
}
