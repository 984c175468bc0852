import { t } from '#platform/web/i18n/t.ts'
import type { ApplicationState } from '../rules/application-lifecycle.ts'
import type { CaseloadView } from '../rules/caseload-views.ts'
import type { DecisionReason } from '../rules/decision-reasons.ts'
import type { MeetingKind, Presence } from '../rules/meeting-kinds.ts'
import type { PathwayState } from '../rules/pathway-lifecycle.ts'

export const kindWord = (kind: MeetingKind): string =>
  ({
    interview: t({ id: 'pathways.kind.interview', message: 'Entretien' }),
    'video-interview': t({ id: 'pathways.kind.video', message: 'Entretien en visio' }),
    'first-meeting': t({ id: 'pathways.kind.first', message: 'Premier accueil' }),
    review: t({ id: 'pathways.kind.review', message: 'Bilan' }),
    visit: t({ id: 'pathways.kind.visit', message: 'Visite accompagnée' }),
    'phone-call': t({ id: 'pathways.kind.call', message: 'Appel' }),
    'job-follow-up': t({ id: 'pathways.kind.job', message: 'Appel de suivi en emploi' }),
    message: t({ id: 'pathways.kind.message', message: 'SMS ou courriel' }),
    workshop: t({ id: 'pathways.kind.workshop', message: 'Temps collectif' }),
  })[kind]

export const presenceWord = (presence: Presence): string =>
  ({
    planned: t({ id: 'pathways.presence.planned', message: 'prévu' }),
    honoured: t({ id: 'pathways.presence.honoured', message: 'tenu' }),
    absent: t({ id: 'pathways.presence.absent', message: 'absence' }),
    excused: t({ id: 'pathways.presence.excused', message: 'absence excusée' }),
    'cancelled-by-team': t({ id: 'pathways.presence.cancelled-team', message: "annulé par l'équipe" }),
    'cancelled-by-person': t({ id: 'pathways.presence.cancelled-person', message: 'annulé par la personne' }),
    'message-left': t({ id: 'pathways.presence.message', message: 'message laissé' }),
  })[presence]

export const stateWord = (state: PathwayState): string =>
  ({
    validated: t({ id: 'pathways.state.validated', message: 'contrat à signer' }),
    active: t({ id: 'pathways.state.active', message: 'actif' }),
    suspended: t({ id: 'pathways.state.suspended', message: 'suspendu' }),
    consolidation: t({ id: 'pathways.state.consolidation', message: 'en emploi ou formation' }),
    exited: t({ id: 'pathways.state.exited', message: 'terminé' }),
  })[state]

/** `months`: beyond how many an accompaniment is long. */
export const viewWord = (view: CaseloadView, months: number): string =>
  ({
    all: t({ id: 'pathways.view.all', message: 'Toutes' }),
    late: t({ id: 'pathways.view.late', message: 'Entretien en retard' }),
    'to-see': t({ id: 'pathways.view.to-see', message: 'À voir avant la fin du mois' }),
    'without-step': t({ id: 'pathways.view.without-step', message: 'Sans étape en cours' }),
    'no-step': t({ id: 'pathways.view.no-step', message: 'Sans étape, à relancer' }),
    'in-job': t({ id: 'pathways.view.in-job', message: 'En emploi, suivi 1, 3 et 6 mois' }),
    suspended: t({ id: 'pathways.view.suspended', message: 'Suspendues' }),
    'very-late': t({ id: 'pathways.view.very-late', message: 'Sans entretien, signalées' }),
    long: t({ id: 'pathways.view.long', message: 'Plus de {months} mois', values: { months } }),
    'to-review': t({ id: 'pathways.view.to-review', message: 'Suspensions à revoir' }),
    'proofs-to-check': t({ id: 'pathways.view.proofs-to-check', message: 'Pièces à vérifier' }),
    'to-sign': t({ id: 'pathways.view.to-sign', message: 'Contrat à signer' }),
  })[view]

export const applicationWord = (state: ApplicationState): string =>
  ({
    received: t({ id: 'pathways.application.received', message: 'reçue' }),
    'first-meeting-set': t({ id: 'pathways.application.meeting', message: 'premier accueil fixé' }),
    'eligibility-checked': t({ id: 'pathways.application.checked', message: 'éligibilité vérifiée' }),
    admitted: t({ id: 'pathways.application.admitted', message: 'entrée décidée' }),
    deferred: t({ id: 'pathways.application.deferred', message: 'ajournée' }),
    refused: t({ id: 'pathways.application.refused', message: 'refusée' }),
    dropped: t({ id: 'pathways.application.dropped', message: 'sans suite' }),
  })[state]

export const reasonWord = (reason: DecisionReason): string =>
  ({
    'criteria-not-met': t({
      id: 'pathways.reason.criteria',
      message: 'Ne remplit pas les critères du protocole',
    }),
    'other-support-fits': t({
      id: 'pathways.reason.other-support',
      message: 'Un autre accompagnement convient mieux',
    }),
    'already-supported': t({
      id: 'pathways.reason.supported',
      message: 'Accompagnement équivalent en cours',
    }),
    'outside-territory': t({ id: 'pathways.reason.outside', message: "N'habite pas le territoire" }),
    'no-place': t({ id: 'pathways.reason.no-place', message: 'Plus de place, aucune attente possible' }),
    'papers-missing': t({ id: 'pathways.reason.papers', message: 'Pièce attendue' }),
    'project-to-clarify': t({ id: 'pathways.reason.project', message: 'Projet à préciser' }),
    'place-awaited': t({ id: 'pathways.reason.place', message: 'Place attendue en file active' }),
    'did-not-come': t({ id: 'pathways.reason.absent', message: 'Absence au premier accueil' }),
    withdrew: t({ id: 'pathways.reason.withdrew', message: 'Désistement' }),
    unreachable: t({ id: 'pathways.reason.unreachable', message: 'Personne injoignable' }),
    'found-a-job': t({ id: 'pathways.reason.job', message: 'Emploi ou formation trouvés' }),
    'moved-away': t({ id: 'pathways.reason.moved', message: 'Déménagement' }),
    other: t({ id: 'pathways.reason.other', message: 'Autre motif, à écrire' }),
  })[reason]
