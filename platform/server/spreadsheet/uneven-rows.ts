// More than the longest import has lines.
const mostUneven = 60_000

/**
 * Throws at a row too many of another length than the first: the parser of CSV makes an error of each, which takes thirty
 * times what the row does. A table has few, or as many as it has lines.
 */
export const refuseUneven = (rows: { readonly invalid_field_length: number }): void => {
  if (rows.invalid_field_length > mostUneven) throw new Error('rows of other lengths than the first')
}
