/**
 * What may be attached, and why: the papers that criteria, steps and exits are proved with. Formats that carry programs
 * by nature (older Office files, HTML, SVG, archives) are left out. Our choice, 2026-11-28; no law lists them.
 */
export const acceptedTypes: readonly {
  readonly mediaType: string
  readonly endings: readonly string[]
  readonly reason: string
}[] = [
  { mediaType: 'application/pdf', endings: ['pdf'], reason: 'scans, contracts, attestations' },
  { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'], reason: 'a paper photographed with a phone' },
  { mediaType: 'image/png', endings: ['png'], reason: 'a screen or a scan' },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
    reason: 'curriculum vitae, reports of partners',
  },
  { mediaType: 'application/vnd.oasis.opendocument.text', endings: ['odt'], reason: 'the same, open format' },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
    reason: 'attendance and hours of partners',
  },
  {
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
    endings: ['ods'],
    reason: 'the same, open format',
  },
]

/** Texts have no signature: their ending says what they are. */
export const plainTypes: Readonly<Record<string, string>> = { txt: 'text/plain', csv: 'text/csv' }

export const acceptedEndings: readonly string[] = [
  ...acceptedTypes.flatMap(({ endings }) => endings),
  ...Object.keys(plainTypes),
]
