/**
 * Months after which the cells of an import are forgotten: what the sender has to read is in the prescriptions by
 * then. After the delay read in DORA for attachments (6 months after closing, field notes 1.5).
 */
export const cellsKeptMonths = 6
