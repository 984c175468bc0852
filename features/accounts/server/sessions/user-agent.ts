import { createHmac } from 'node:crypto'
import type { FastifyRequest } from 'fastify'

export const userAgentOf = (request: FastifyRequest): string | null =>
  request.headers['user-agent']?.slice(0, 300) ?? null

/** Two sessions of one place have the same; nobody reads the address back from it without the server's secret. */
export const networkOf = (request: FastifyRequest, secret: string): Buffer =>
  createHmac('sha256', secret).update(`network:${request.ip}`).digest().subarray(0, 16)
