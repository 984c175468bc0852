/** English of the check of a proof: what others show of a document that was given. */
export const proofMessages: Record<string, string> = {
  'people.verdict.why': 'Why',
  'people.verdict.not-now': 'Change nothing',
  'people.verdict.received': 'received, to be checked',
  'people.verdict.checked': 'checked',
  'people.verdict.refused': 'refused',
  'people.verdict.accept': 'Accept the document',
  'people.verdict.refuse': 'Refuse the document',
  'people.proof.open': 'Open the document',
  'people.proof.why-help':
    'The reason is kept; whoever referred the person reads it. Facts, no detail of health nor justice.',
  'people.proof.received': 'Proof received on {day}, to be checked',
  'people.proof.checked': 'Proof checked on {day} by {name}',
  'people.proof.refused': 'Proof refused on {day} by {name}, to be asked again: {reason}',
  'people.problem.proof-replaced': 'A fresher proof has come: check that one.',
  'people.problem.check-replaced': 'Somebody has just spoken of this proof. Read it before you replace it.',
  'people.problem.document': 'This document is no longer attached to the file.',
  'people.proof.document': 'Document of the file',
  'people.proof.no-document': 'None: seen on paper',
  'people.problem.reason': 'Say why, in five letters at least.',
}
