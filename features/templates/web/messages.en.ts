/** English catalogue of the templates of documents. */
export const messages: Readonly<Record<string, string>> = {
  'templates.nav': 'Templates of documents',
  'templates.detail': 'The text of each printed document. You may write it otherwise; every version stays.',
  'templates.shipped': 'text of Bassin',
  'templates.own': 'text of the territory',
  'templates.shipped-since': 'Text of Bassin, of {day}',
  'templates.written': 'Version {number}, {name}, {at}',
  'templates.back': 'Version {number}, {name}, {at}: back to the text of Bassin',
  'templates.text': 'Text of the document',
  'templates.text.help':
    'A line that starts with # is the title, ## a heading, ! a framed notice, - a point of a list.',
  'templates.go-back': 'Go back to the text of Bassin',
  'templates.go-back.why':
    'The next documents will have this text. Your version stays readable at the foot of the page.',
  'templates.is-back': 'The text of Bassin is back.',
  'templates.saved': 'This version is saved.',
  'templates.save': 'Save this version',
  'templates.example': 'See an example (PDF)',
  'templates.example.edit': 'See an example (DOCX)',
  'templates.words': 'Words that Bassin replaces',
  'templates.word': '{label}: “{example}”',
  'templates.parts': 'Blocks, alone on their line',
  'templates.required': 'to keep',
  'templates.source': 'Source: {source}',
  'templates.to-check': 'To be checked.',
  'templates.versions': 'Versions',
  'templates.product': 'Text of Bassin',
  'templates.problem.title': 'Line {line}: start with the title, a line that begins with “# ”.',
  'templates.problem.second-title': 'Line {line}: one title only. Write “##” before “{word}”.',
  'templates.problem.unknown':
    'Line {line}: the name “{word}” is not in the list of the words of this document.',
  'templates.problem.braces':
    'Line {line}: “{word}” stands alone. A name is written between two braces on each side.',
  'templates.problem.alone': 'Line {line}: the block “{word}” stands alone on its line.',
  'templates.problem.twice': 'Line {line}: the block “{word}” is already above.',
  'templates.problem.missing':
    'This document does not go without the block “{word}”: write it alone on a line.',
}
