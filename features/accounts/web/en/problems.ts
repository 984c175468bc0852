export const problemMessages: Readonly<Record<string, string>> = {
  'accounts.problem.credentials': 'Wrong address or password. Check both, or ask for a new password.',
  'accounts.problem.attempts': 'Too many trials. Wait {lapse} before the next one.',
  'accounts.problem.weak': 'This password is too weak. Follow one of the three ways proposed.',
  'accounts.problem.common': 'This password is among the first that people try. Choose something else.',
  'accounts.problem.repeats': 'This password repeats the same characters again and again.',
  'accounts.problem.long': '200 characters at most.',
  'accounts.problem.wrong': 'This is not your present password.',
  'accounts.problem.link-unknown':
    'This link was already used, or a later one replaced it. Open that of the last mail received.',
  'accounts.problem.link-expired': 'The date of this link has passed. Ask for another one.',
  'accounts.problem.code-wrong':
    'This is not the right code. {left, plural, =0 {Ask for another one.} one {One trial left.} other {# trials left.}}',
  'accounts.problem.code-expired': 'This code is no longer valid. Ask for another one.',
  'accounts.problem.code-used-up': 'Too many trials with this code. Ask for another one.',
  'accounts.problem.codes':
    'Five codes already left within the hour. Wait an hour, or read your mails again.',
  'accounts.problem.demo-only': 'This way in exists in a demonstration territory only.',
  'accounts.problem.member-exists': 'This address already has an access or an invitation here.',
  'accounts.problem.agreement':
    'This organisation has no written agreement on data yet. Note it on its page, under Partners, then invite.',
  'accounts.problem.seated': 'This person has already taken their access: nothing to send again.',
  'accounts.problem.own': 'Nobody changes their own access: another administrator can do it.',
  'accounts.problem.role-shipped': 'This role is shipped with Bassin: it cannot be changed.',
  'accounts.problem.role-held':
    '{count, plural, one {One person still has} other {# people still have}} this role. Change their access first.',
}
