/** The English of the application's own pages. */
export const messages: Record<string, string> = {
  'platform.foot.keys': 'Shortcuts',
  'platform.home.ask': 'Whoever administers your territory can invite you.',
  'platform.home.no-seat': 'Your account has no seat in a territory yet',
  'platform.not-found.detail': 'The address may be incomplete, or the record is no longer open to your role.',
  'platform.not-found.home': 'Back to the start',
  'platform.not-found.title': 'Page not found',
}
