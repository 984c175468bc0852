/** The text of a contract as a territory writes it, with a sentence of its own. */
export const aContractText = (sentence = 'Texte du territoire pour {{personne}}.'): string =>
  [
    ...['# {{document}}', sentence, '{{renseignements}}', '## Objectifs', '{{objectifs}}'],
    ...['## Signatures', '{{signatures}}', '{{empreinte}}'],
  ].join('\n')
