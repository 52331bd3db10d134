import { expect, it } from 'vitest'
import { couldBeReport } from '../../entrypoints/gate/could-be-report.ts'
import { gateViewOf } from '../../entrypoints/gate/gate-view.ts'
import { documentOf, fixtures, isLookAlike } from './fixtures.ts'

/** What the gate stops nobody reviews unasked: it has to let every report through, however its page is made. */
it.each(fixtures.filter((name) => !isLookAlike(name)))('the gate lets %s through', (name) => {
  expect(couldBeReport(gateViewOf(documentOf(name)))).toBe(true)
})
