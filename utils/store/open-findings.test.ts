import { describe, expect, it } from 'vitest'
import { findingOf, reviewOf } from '../report/testing.ts'
import { sayDone, startCoding } from './codings.ts'
import { decide } from './decisions.ts'
import { recordReview } from './documents.ts'
import { undo } from './history.ts'
import { openFindings } from './open-findings.ts'
import { changeSettings } from './settings.ts'
import { withFreshDatabase } from './testing.ts'

const findings = [
  findingOf({ id: 'a' }),
  findingOf({ id: 'b' }),
  findingOf({ id: 'small', severity: 'notice' }),
]
const stored = () => recordReview('http://www.qingyan.gov.cn/a.html', reviewOf({ findings }))
const said = async (findingId: string, others = {}) => {
  const { id: documentId, textSha256 } = await stored()
  const about = { documentId, findingId, textSha256, rule: 'late', message: '逾期发布' }
  await decide({ ...about, reviewer: '林', decision: 'confirmed', reason: null, ...others })
  return documentId
}

describe('the findings of a document that are left to decide', () => {
  withFreshDatabase()

  it.each([
    ['one decided', ['a'], {}, { open: 1, all: 2 }],
    ['all decided', ['a', 'b'], {}, { open: 0, all: 2 }],
    ['one reopened', ['a'], { decision: 'open' }, { open: 2, all: 2 }],
    ['one decided that nobody is led to', ['small'], {}, { open: 2, all: 2 }],
    ['one decided that is there no more', ['gone'], {}, { open: 2, all: 2 }],
  ])('are counted with %s', async (_, ids, others, expected) => {
    let documentId = ''
    for (const id of ids) documentId = await said(id, others)
    expect(await openFindings(documentId)).toEqual(expected)
  })

  it('are not counted where nobody decided, or where the decision was taken back', async () => {
    const { id } = await stored()
    expect(await openFindings(id)).toBeNull()
    await said('a')
    await undo(id, '林')
    expect(await openFindings(id)).toBeNull()
    expect(await openFindings('unknown')).toBeNull()
  })

  it('are one’s own while two code the document apart', async () => {
    const { id } = await stored()
    await startCoding(id, ['林', '周'], '组长')
    await said('a')
    await changeSettings({ reviewer: '周' })
    expect(await openFindings(id)).toBeNull()
    await changeSettings({ reviewer: '林' })
    expect(await openFindings(id)).toEqual({ open: 1, all: 2 })
    await sayDone(id, '林', true)
    expect(await openFindings(id)).toEqual({ open: 1, all: 2 })
  })
})
