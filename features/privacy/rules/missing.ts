import type { Declaration, MissingCode } from '../contract.ts'

/** What the register lacks, in the order of its form: an empty fact is said, never guessed. */
export const missingIn = (declared: Declaration, controllers: number): MissingCode[] => {
  const { dpo, processors } = declared
  const lacks: readonly (readonly [MissingCode, boolean])[] = [
    ['controller', controllers === 0],
    ['controllerAddress', declared.controllerAddress === null],
    ['jointControl', declared.jointControl === null],
    ['jointArrangement', declared.jointControl === 'joint' && declared.jointArrangement === null],
    // A name without a way to write to it helps nobody.
    ['dpo', dpo.email === null && dpo.phone === null && dpo.address === null],
    ['hosting', processors.hosting.name === null],
    ['mail', processors.mail.name === null],
    ['backups', processors.backups.name === null],
    ['basis', declared.basisReference === null || declared.basisVerifiedOn === null],
    ['sensitiveCondition', declared.sensitiveCondition === null],
    ['organisationalMeasures', declared.organisationalMeasures === null],
    ['restoreDrill', declared.restoreDrillOn === null],
  ]
  return lacks.filter(([, isLacking]) => isLacking).map(([code]) => code)
}
