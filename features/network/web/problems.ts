import { t } from '#platform/web/i18n/t.ts'

export const problems = {
  'not-a-network': () =>
    t({
      id: 'network.problem.not-network',
      message: 'Seul l’espace d’un réseau national écrit des accords-cadres.',
    }),
  'declined-already': () =>
    t({ id: 'network.problem.declined', message: 'Cette convention décline déjà cet accord-cadre.' }),
  'unknown-indicator': () =>
    t({
      id: 'network.problem.indicator',
      message: 'Un indicateur choisi n’est pas de cet accord-cadre. Rechargez la page.',
    }),
  'unfit-objective': () =>
    t({
      id: 'network.problem.unfit',
      message:
        'L’objectif choisi ne peut pas répondre à cet indicateur : il doit être de cette convention, suivre des valeurs données et compter des personnes de la même manière (nombre ou pourcentage).',
    }),
  'before-framework': () =>
    t({
      id: 'network.problem.before-framework',
      message: 'Cette période commence avant l’accord-cadre : prenez son premier jour au plus tôt.',
    }),
  'after-framework': () =>
    t({
      id: 'network.problem.after-framework',
      message: 'Cette période finit après l’accord-cadre : prenez son dernier jour au plus tard.',
    }),
  'own-framework': () =>
    t({
      id: 'network.problem.own',
      message: 'Un réseau ne décline pas son propre accord-cadre : les territoires le font.',
    }),
}
