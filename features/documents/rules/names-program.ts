/** DDE: a formula that hands something to another program, `cmd|' /C calc'!A0`. */
export const namesProgram = (formula: string): boolean => {
  const bar = formula.search(/\w\|/)
  return bar >= 0 && formula.lastIndexOf('!') > bar
}
