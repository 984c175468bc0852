/** English of the feature; French stands where it is said. */
export const messages: Readonly<Record<string, string>> = {
  'seals.nav': 'Check a document',
  'seals.problem.fingerprint': 'A fingerprint has 12 to 64 characters: digits and letters from a to f.',
  'seals.how':
    'A signed document bears a fingerprint: it changes as soon as a word changes. Give its first characters, or the file kept when a signed paper was scanned.',
  'seals.by-fingerprint': 'By its fingerprint',
  'seals.fingerprint': 'Fingerprint printed on the document',
  'seals.fingerprint-help': 'The first 12 characters at least: digits and letters from a to f.',
  'seals.check': 'Check the fingerprint',
  'seals.by-file': 'By the file kept',
  'seals.file': 'File',
  'seals.file-help': 'Its fingerprint is computed on your device: the file is not sent.',
  'seals.check-file': 'Check the file',
  'seals.insecure': 'Your browser computes no fingerprint on this address: type the printed one.',
  'seals.result': 'Result',
  'seals.unknown': 'Fingerprint unknown',
  'seals.unknown-why':
    'No signed document that you may read bears it. It may be a draft that nobody signed, a typing mistake, or a document that is not yours to read.',
  'seals.unchanged': 'unchanged',
  'seals.changed': 'changed since the signature',
  'seals.party': '{who}, on {day}',
  'seals.asked': 'Fingerprint {hash}',
}
