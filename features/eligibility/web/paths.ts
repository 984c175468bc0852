/** Addresses of the pages of this feature. */
export const paths = { ruleSets: 'conditions-entree', newRuleSet: 'conditions-entree/nouvelle-version' }
