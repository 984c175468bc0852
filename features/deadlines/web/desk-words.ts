import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { DeskLine } from '../contract.ts'

export interface DeadlineWords {
  /** What is expected, as a fact: « Aucun entretien depuis 45 jours ». */
  readonly what: string
  /** The rule in plain words, with the date from which it runs. */
  readonly rule: string
}

/** Lines of a desk, counted: « 4 prescriptions », « Première réponse à donner le 3 déc. ». */
export const deskWords = (
  line: Pick<DeskLine, 'ruleCode' | 'count' | 'oldestBasisOn' | 'firstDueOn'>,
): DeadlineWords => {
  const values = {
    count: line.count,
    since: line.oldestBasisOn ? formatDate(line.oldestBasisOn, 'day') : '',
    due: formatDate(line.firstDueOn, 'day'),
  }
  if (line.ruleCode === 'referral-answer')
    return {
      what: t({
        id: 'deadlines.referrals.what',
        message: '{count, plural, one {# prescription attend} other {# prescriptions attendent}} une réponse',
        values,
      }),
      rule: t({
        id: 'deadlines.referrals.rule',
        message: 'Première réponse à donner le {due} · La plus ancienne : {since}',
        values,
      }),
    }
  if (line.ruleCode === 'application-first-meeting')
    return {
      what: t({
        id: 'deadlines.applications.what',
        message:
          '{count, plural, one {# candidature attend} other {# candidatures attendent}} un premier accueil',
        values,
      }),
      rule: t({
        id: 'deadlines.applications.rule',
        message: 'Première date à fixer le {due} · La plus ancienne : {since}',
        values,
      }),
    }
  if (line.ruleCode === 'application-proof')
    return {
      what: t({
        id: 'deadlines.application-proofs.what',
        message:
          '{count, plural, one {# justificatif de candidature} other {# justificatifs de candidatures}} à renouveler avant la commission',
        values,
      }),
      rule: t({
        id: 'deadlines.application-proofs.rule',
        message: 'Le premier vaut jusqu’au {due}',
        values,
      }),
    }
  if (line.ruleCode === 'funding-report')
    return {
      what: t({
        id: 'deadlines.funding-reports.what',
        message:
          '{count, plural, one {# bilan d’exécution FSE+} other {# bilans d’exécution FSE+}} à remettre',
        values,
      }),
      rule: t({
        id: 'deadlines.funding-reports.rule',
        message: 'Premier à remettre au plus tard le {due} · Fin d’opération : {since}',
        values,
      }),
    }
  if (line.ruleCode === 'contact-answer')
    return {
      what: t({
        id: 'deadlines.contacts.what',
        message:
          '{count, plural, one {# premier contact attend} other {# premiers contacts attendent}} une réponse',
        values,
      }),
      rule: t({
        id: 'deadlines.contacts.rule',
        message: 'Première réponse promise pour le {due}',
        values,
      }),
    }
  if (line.ruleCode === 'transfer-answer')
    return {
      what: t({
        id: 'deadlines.transfers.what',
        message: '{count, plural, one {# transfert attend} other {# transferts attendent}} une réponse',
        values,
      }),
      rule: t({
        id: 'deadlines.transfers.rule',
        message: 'Sans réponse, le premier expire après le {due}',
        values,
      }),
    }
  if (line.ruleCode === 'funding-exit-desk')
    return {
      what: t({
        id: 'deadlines.funding-exits.what',
        message:
          '{count, plural, one {# questionnaire de sortie FSE+} other {# questionnaires de sortie FSE+}} à obtenir',
        values,
      }),
      rule: t({
        id: 'deadlines.funding-exits.rule',
        message: 'Premier à saisir au plus tard le {due} · La plus ancienne sortie : {since}',
        values,
      }),
    }
  if (line.ruleCode === 'funding-month-6')
    return {
      what: t({
        id: 'deadlines.funding-later.what',
        message:
          '{count, plural, one {# questionnaire FSE+ à six mois} other {# questionnaires FSE+ à six mois}} à remplir',
        values,
      }),
      rule: t({ id: 'deadlines.exits.rule', message: 'La plus ancienne sortie : {since}', values }),
    }
  return {
    what: t({
      id: 'deadlines.exits.what',
      message: '{count, plural, one {# situation à six mois} other {# situations à six mois}} à relever',
      values,
    }),
    rule: t({ id: 'deadlines.exits.rule', message: 'La plus ancienne sortie : {since}', values }),
  }
}
