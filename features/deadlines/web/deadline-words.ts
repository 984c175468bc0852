import { daysBetween } from '#kernel/dates.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { DeadlineRow } from '../contract.ts'
import { type DeadlineWords, deskWords } from './desk-words.ts'

type Line = Pick<DeadlineRow, 'ruleCode' | 'basisOn' | 'dueOn' | 'plannedOn'>

/** What a line of « À faire » says: the fact, then the rule and its date. */
export const deadlineWords = (line: Line, today: string): DeadlineWords => {
  const since = formatDate(line.basisOn ?? line.dueOn, 'day')
  const due = formatDate(line.dueOn, 'day')
  const days = Math.max(0, daysBetween(line.basisOn ?? today, today))
  switch (line.ruleCode) {
    case 'monthly-meeting':
      return {
        what: t({
          id: 'deadlines.month.what',
          message: 'Aucun entretien depuis {days} jours',
          values: { days },
        }),
        rule: [
          t({
            id: 'deadlines.month.rule',
            message: 'Règle : un entretien au plus tard le {due} · Dernier : {since}',
            values: { since, due },
          }),
          line.plannedOn &&
            t({
              id: 'deadlines.month.planned',
              message: 'Rendez-vous déjà fixé le {day}',
              values: { day: formatDate(line.plannedOn, 'day') },
            }),
        ]
          .filter(Boolean)
          .join(' · '),
      }
    case 'no-current-step':
      return {
        what: t({ id: 'deadlines.step.what', message: 'Aucune étape depuis {days} jours', values: { days } }),
        rule: t({
          id: 'deadlines.step.rule',
          message: 'Règle : une étape en cours au plus tard le {due} · Sans étape depuis le {since}',
          values: { since, due },
        }),
      }
    case 'contract-signature':
      return {
        what: t({ id: 'deadlines.signature.what', message: 'Contrat à faire signer' }),
        rule: t({
          id: 'deadlines.signature.rule',
          message: 'Orientation ou entrée le {since} · À signer au plus tard le {due}',
          values: { since, due },
        }),
      }
    case 'contract-review':
      return {
        what: t({ id: 'deadlines.review.what', message: 'Contrat à renouveler' }),
        rule: t({ id: 'deadlines.review.rule', message: 'Il se termine le {due}', values: { due } }),
      }
    case 'contract-scan':
      return {
        what: t({ id: 'deadlines.scan.what', message: 'Contrat signé sur papier à numériser' }),
        rule: t({
          id: 'deadlines.scan.rule',
          message: 'Signé le {since} · À joindre au plus tard le {due}',
          values: { since, due },
        }),
      }
    case 'suspension-return':
      return {
        what: t({ id: 'deadlines.return.what', message: 'Reprise à préparer' }),
        rule: t({ id: 'deadlines.return.rule', message: 'Retour prévu le {due}', values: { due } }),
      }
    case 'suspension-review':
      return {
        what: t({ id: 'deadlines.suspension.what', message: 'Suspension longue à revoir' }),
        rule: t({
          id: 'deadlines.suspension.rule',
          message: 'Suspendu ou revu le {since} · À revoir avec la responsable le {due}',
          values: { since, due },
        }),
      }
    case 'step-end':
      return {
        what: t({ id: 'deadlines.step-end.what', message: 'Étape qui se termine' }),
        rule: t({
          id: 'deadlines.step-end.rule',
          message: 'Fin prévue le {due} : préparer la suite',
          values: { due },
        }),
      }
    case 'step-answer':
      return {
        what: t({ id: 'deadlines.step-answer.what', message: "Réponse de l'opérateur attendue" }),
        rule: t({
          id: 'deadlines.step-answer.rule',
          message: 'Étape proposée le {since}, réponse attendue le {due}',
          values: { since, due },
        }),
      }
    case 'job-month-1':
    case 'job-month-3':
    case 'job-month-6':
      return {
        what: t({
          id: 'deadlines.job.what',
          message: 'Appel de suivi en emploi, mois {month}',
          values: { month: line.ruleCode.slice(-1) },
        }),
        rule: t({ id: 'deadlines.job.rule', message: 'Emploi commencé le {since}', values: { since } }),
      }
    case 'exit-proof':
      return {
        what: t({ id: 'deadlines.exit-proof.what', message: 'Justificatif de sortie attendu' }),
        rule: t({
          id: 'deadlines.exit-proof.rule',
          message: 'Sortie le {since}, pièce attendue le {due}',
          values: { since, due },
        }),
      }
    case 'exit-month-6':
      return {
        what: t({ id: 'deadlines.exit-month-6.what', message: 'Situation six mois après la sortie' }),
        rule: t({ id: 'deadlines.exit-month-6.rule', message: 'Sortie le {since}', values: { since } }),
      }
    case 'funding-entry':
      return {
        what: t({ id: 'deadlines.funding-entry.what', message: 'Questionnaire d’entrée FSE+ à compléter' }),
        rule: t({
          id: 'deadlines.funding-entry.rule',
          message: 'Entrée dans l’opération le {since} · Complet au plus tard le {due}',
          values: { since, due },
        }),
      }
    case 'funding-pieces':
      return {
        what: t({ id: 'deadlines.funding-pieces.what', message: 'Pièces FSE+ à réunir' }),
        rule: t({
          id: 'deadlines.funding-pieces.rule',
          message: 'La première est attendue le {due} · Relues chaque nuit',
          values: { due },
        }),
      }
    case 'funding-exit':
      return {
        what: t({ id: 'deadlines.funding-exit.what', message: 'Questionnaire de sortie FSE+ à compléter' }),
        rule: t({
          id: 'deadlines.funding-exit.rule',
          message: 'Sortie de l’opération le {since} · Un résultat ne compte que jusqu’au {due}',
          values: { since, due },
        }),
      }
    case 'session-to-close':
      return {
        what: t({ id: 'deadlines.session.what', message: 'Séance d’atelier à clôturer' }),
        rule: t({
          id: 'deadlines.session.rule',
          message: 'Séance du {since} · Présences à noter et séance à clôturer au plus tard le {due}',
          values: { since, due },
        }),
      }
    case 'agreement-notice':
      return {
        what: t({ id: 'deadlines.agreement.what', message: 'Convention dont la suite est à décider' }),
        rule: t({
          id: 'deadlines.agreement.rule',
          message: 'Reconduire ou dénoncer au plus tard le {due}',
          values: { due },
        }),
      }
    case 'value-contested':
      return {
        what: t({ id: 'deadlines.contested.what', message: 'Objectif dont une valeur est contestée' }),
        rule: t({
          id: 'deadlines.contested.rule',
          message: 'Proposée le {since} · Accepter ou refuser au plus tard le {due}',
          values: { since, due },
        }),
      }
    case 'place-offered':
      return {
        what: t({ id: 'deadlines.place.what', message: 'Place d’atelier offerte : accepter ou refuser' }),
        rule: t({
          id: 'deadlines.place.rule',
          message: 'Gardée jusqu’au {due}, puis offerte à la personne suivante',
          values: { due },
        }),
      }
    case 'service-answered':
      return {
        what: t({ id: 'deadlines.service.what', message: 'Réponse d’un service local à lire' }),
        rule: t({
          id: 'deadlines.service.rule',
          message: 'Depuis le {since} · À lire au plus tard le {due}',
          values: { since, due },
        }),
      }
    case 'steering-decision':
      return {
        what: t({ id: 'deadlines.decision.what', message: 'Décision de comité à mettre en œuvre' }),
        rule: t({ id: 'deadlines.decision.rule', message: 'Attendue pour le {due}', values: { due } }),
      }
    case 'participant-ask':
      return {
        what: t({ id: 'deadlines.participant-ask.what', message: 'Demande de la personne, sur sa page' }),
        rule: t({
          id: 'deadlines.participant-ask.rule',
          message: 'Demandé le {since} · Réponse attendue le {due}',
          values: { since, due },
        }),
      }
    case 'plan-action-end':
      return {
        what: t({ id: 'deadlines.plan-action.what', message: 'Action d’un plan à terminer' }),
        rule: t({ id: 'deadlines.plan-action.rule', message: 'Fin prévue le {due}', values: { due } }),
      }
    case 'plan-action-shared':
      return {
        what: t({ id: 'deadlines.plan-shared.what', message: 'Action que vous copilotez, à terminer' }),
        rule: t({
          id: 'deadlines.plan-shared.rule',
          message: 'Fin prévue le {due} : dites où elle en est',
          values: { due },
        }),
      }
    case 'file-retention':
      return {
        what: t({ id: 'deadlines.retention.what', message: 'Dossier sans contact, bientôt aux archives' }),
        rule:
          line.basisOn === null
            ? t({
                id: 'deadlines.retention.unsent',
                message:
                  'Préavis écrit, courriel pas parti : le délai avant les archives court de son départ, sauf nouveau contact',
              })
            : t({
                id: 'deadlines.retention.rule',
                message: 'Préavis du {since} · Aux archives à partir du {due}, sauf nouveau contact',
                values: { since, due },
              }),
      }
    case 'pledge-due':
      return {
        what: t({ id: 'deadlines.pledge-due.what', message: 'Engagement d’un signataire à relever' }),
        rule: t({
          id: 'deadlines.pledge-due.rule',
          message: 'Échéance le {due} : noter ce qui est réalisé, ou pourquoi rien ne vient',
          values: { due },
        }),
      }
    case 'pledge-owed':
      return {
        what: t({ id: 'deadlines.pledge-owed.what', message: 'Engagement de votre structure à réaliser' }),
        rule: t({
          id: 'deadlines.pledge-owed.rule',
          message: 'Promis pour le {due} : notez ce qui est réalisé',
          values: { due },
        }),
      }
    case 'criterion-proof':
      return {
        what: t({ id: 'deadlines.criterion.what', message: 'Justificatif à renouveler' }),
        rule: t({ id: 'deadlines.criterion.rule', message: "Valable jusqu'au {due}", values: { due } }),
      }
    default:
      return deskWords({
        ruleCode: line.ruleCode,
        count: 1,
        oldestBasisOn: line.basisOn,
        firstDueOn: line.dueOn,
      })
  }
}
