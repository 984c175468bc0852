/** A mute h opens most of the given names that French has; an aspirate one, those from elsewhere (Hassan, Harry). */
const elided = /^(?:[aeiouœæ]|y[^aeiou]|h(?:[eiy]|u[bg]))/
/** Begin with a vowel and stay apart: « de onze », « de oui ». */
const apart = /^(?:onz|oui\b|ouistiti|uhlan|yaourt)/

/** Whether « de » loses its vowel before these words: « d’Inès », « d’Hélène », but « de Nadia ». */
export const elides = (words: string): boolean => {
  const plain = words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return elided.test(plain) && !apart.test(plain)
}

/** « d’Inès », « de Nadia ». */
export const ofName = (name: string): string => (elides(name) ? `d’${name}` : `de ${name}`)
