import { expect, it } from 'vitest'
import { textDanger } from './text-danger.ts'

const csv = (text: string) => textDanger(Buffer.from(text), 'text/csv')

it('a text that begins as a program is one', () => {
  expect(textDanger(Buffer.from('#!/bin/sh\nrm -rf /'), 'text/plain')).toBe('program')
  expect(textDanger(Buffer.from('Rue #! du Bac'), 'text/plain')).toBeUndefined()
})

it('a cell that hands something to another program is refused; signs in a text are not', () => {
  expect(csv(`nom;âge\n"=cmd|' /C calc'!A0";3`)).toBe('program')
  expect(csv(`nom\n  @x|'y'!A1`)).toBe('program')
  expect(csv('nom;note\nA|B;-3 !\n+33 6 00;oui !')).toBeUndefined()
})

it('a line of 5 MB made to be searched again and again is read once', () => {
  expect(csv('=a|'.repeat(1_600_000))).toBeUndefined()
})
