/** The library's field names over our columns. */
const dates = { createdAt: 'created_at', updatedAt: 'updated_at' }

export const authFields = {
  user: { fields: { emailVerified: 'email_verified', ...dates } },
  session: {
    fields: {
      userId: 'user_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      ...dates,
    },
    disableSessionRefresh: true,
  },
  account: {
    fields: {
      accountId: 'account_id',
      providerId: 'provider_id',
      userId: 'user_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      ...dates,
    },
  },
  verification: { fields: { expiresAt: 'expires_at', ...dates } },
}
