/** Words of the trail in files that leave; screens translate theirs. */
export const actionWords: Readonly<Record<string, string>> = {
  'people.file-opened': 'A ouvert le dossier',
  'people.file-created': 'A créé le dossier',
  'people.file-changed': 'A modifié le dossier',
  'people.file-shared': 'A donné accès au dossier',
  'people.file-unshared': 'A retiré un accès',
  'people.sensitive-facts-opened': 'A ouvert les faits sensibles',
  'people.sensitive-fact-noted': 'A noté un fait sensible',
  'people.sensitive-fact-withdrawn': 'A retiré un fait sensible',
  'people.openings-exported': 'A exporté la liste des ouvertures',
  'documents.file-downloaded': 'A téléchargé une pièce jointe',
  'pathways.letter-prepared': 'A préparé une lettre',
}
