/** What a list is called in a file that leaves; the screens have their own words, in both languages. */
export const listLabels: Readonly<Record<string, string>> = {
  'exchanges.people': 'Personnes',
  'exchanges.pathways': 'Parcours',
  'pathways.caseload': 'File active',
  'pathways.referents': 'Files actives par référent',
  'pathways.applications': 'Candidatures',
  'pathways.watches': 'Situations à observer',
  'pathways.entrusted-steps': 'Étapes confiées',
  'referrals.incoming': 'Prescriptions reçues',
  'referrals.sent': 'Prescriptions envoyées',
  'agreements.persons-behind': 'Personnes derrière un chiffre',
  'people.openings': 'Ouvertures d’un dossier',
  'accounts.access': 'Accès des membres',
  'controls.sample': 'Échantillon de contrôle',
  'controls.samples': 'Échantillons de contrôle',
}
