/**
 * The columns that hold what a contract writes of one row, named after it: `givenName` is in `given_name`.
 * `from` is the number of the first parameter.
 */
export const valueColumns = <Name extends string>(names: readonly Name[]) => {
  const columns = names.map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
  return {
    names,
    list: columns.join(', '),
    selected: (alias: string) =>
      names.map((name, index) => `${alias}.${columns[index]} as "${name}"`).join(', '),
    marks: (from: number) => columns.map((_, index) => `$${from + index}`).join(', '),
    sets: (from: number) => columns.map((column, index) => `${column} = $${from + index}`).join(', '),
    valuesOf: (row: Readonly<Record<Name, unknown>>): unknown[] => names.map((name) => row[name]),
  }
}
