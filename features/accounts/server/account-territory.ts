/** Mails of an account, such as a forgotten password, belong to no territory: they carry the nil one. */
export const accountTerritory = '00000000-0000-0000-0000-000000000000'
