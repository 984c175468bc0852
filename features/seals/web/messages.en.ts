/** English of the feature; French stands where it is said. */
export const messages: Readonly<Record<string, string>> = {
  'seals.nav': 'Check a document',
  'seals.problem.fingerprint': 'A fingerprint has 12 to 64 characters: digits and letters from a to f.',
  'seals.how':
    'A signed document bears a fingerprint: it changes as soon as a word changes. Give its first characters, the PDF that Bassin gave, or the copy kept of a signed paper.',
  'seals.by-fingerprint': 'By its fingerprint',
  'seals.fingerprint': 'Fingerprint printed on the document',
  'seals.fingerprint-help': 'The first 12 characters at least: digits and letters from a to f.',
  'seals.check': 'Check the fingerprint',
  'seals.by-file': 'By the file',
  'seals.file': 'File',
  'seals.file-help': 'The file is read on your device: it is not sent.',
  'seals.check-file': 'Check the file',
  'seals.insecure': 'Your browser computes no fingerprint on this address: type the printed one.',
  'seals.result': 'Result',
  'seals.unknown': 'Fingerprint unknown',
  'seals.unknown-why':
    'No signed document that you may read bears it. It may be a draft that nobody signed, a typing mistake, or a document that is not yours to read.',
  'seals.unchanged': 'unchanged',
  'seals.unchanged-here': 'unchanged in Bassin',
  'seals.file.issued': 'This file is, byte for byte, a PDF that Bassin gave under this fingerprint.',
  'seals.file.altered':
    'This file is no longer the one that Bassin gave: it was modified, or saved again by another program. Compare its text with what Bassin prints.',
  'seals.file.untold':
    'This file says that it comes from this document, and nothing proves it: its mark is missing, or comes from another Bassin. Compare its text with what Bassin prints.',
  'seals.changed': 'changed since the signature',
  'seals.party': '{who}, on {day}',
  'seals.asked': 'Fingerprint {hash}',
}
