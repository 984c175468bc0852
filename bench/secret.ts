/** Signs the sessions of the bench; opens nothing else. */
export const benchSecret = 'the sessions of the bench, forty characters'
