/** The English of the application's own pages. */
export const messages: Record<string, string> = {
  'platform.first-steps.all': 'Everything is done: this page has left the menu. Its address stays the same.',
  'platform.first-steps.ask-administration': 'For the administrators of the territory to do.',
  'platform.first-steps.ask-pilot': 'For those who steer the PLIE to do.',
  'platform.first-steps.detail':
    'In this order, each gesture prepares the next one. Nothing forbids another order.',
  'platform.first-steps.members': 'Invite the members',
  'platform.first-steps.members-detail':
    'Each person receives a link and chooses a password. {count, plural, one {# member} other {# members}} so far.',
  'platform.first-steps.members-invite': 'Invite somebody',
  'platform.first-steps.nav': 'First steps',
  'platform.first-steps.objectives': 'Write the objectives of the protocol',
  'platform.first-steps.objectives-detail':
    'A target, a period, a way to count: the figures will follow by themselves.',
  'platform.first-steps.objectives-write': 'Write a protocol',
  'platform.first-steps.partners': 'Enter the partners',
  'platform.first-steps.partners-add': 'Add a partner',
  'platform.first-steps.partners-detail':
    'Prescribers, operators, employers. {count, plural, one {# organisation} other {# organisations}} in the directory.',
  'platform.first-steps.perimeter': 'Check the perimeter',
  'platform.first-steps.perimeter-detail':
    '{count, plural, =0 {No commune so far.} one {# commune, from the official list.} other {# communes, from the official list.}}',
  'platform.first-steps.perimeter-see': 'See the communes',
  'platform.first-steps.person': 'Welcome the first persons',
  'platform.first-steps.person-detail':
    'A first prescription, or a spreadsheet: Bassin rehearses the import and shows every difference.',
  'platform.first-steps.person-import': 'Import a file',
  'platform.first-steps.scheme': 'Open a scheme and its team',
  'platform.first-steps.scheme-detail':
    'The PLIE, for instance: who carries it, and the team that follows the persons.',
  'platform.first-steps.scheme-open': 'See the schemes',
  'platform.first-steps.settings': 'Review the settings',
  'platform.first-steps.settings-detail':
    'Name, subtitle, colours, accessibility declaration. Save, even with nothing changed.',
  'platform.first-steps.settings-open': 'Open the settings',
  'platform.first-steps.title': 'First steps of {name}',
  'platform.foot.keys': 'Shortcuts',
  'platform.home.ask': 'Whoever administers your territory can invite you.',
  'platform.home.no-seat': 'Your account has no seat in a territory yet',
  'platform.not-found.detail': 'The address may be incomplete, or the record is no longer open to your role.',
  'platform.not-found.home': 'Back to the start',
  'platform.not-found.title': 'Page not found',
}
