import { describe, expect, it } from 'vitest'
import { rational } from '../arithmetic/rational.ts'
import { mentionAt } from '../testing.ts'
import { feasibility, feasibilityOn } from './feasibility.ts'

function tried(base: string, rate: string) {
  const [of, claim] = mentionAt(`【${base}】,比例${rate}`).passage.mentions
  return feasibility(claim!, of!)
}

describe('whether a whole number of a base gives a rate', () => {
  it.each([
    ['73件', '98.6%', '72/73'],
    ['73件', '100%', '73/73'],
    ['40件', '82.5%', '33/40'],
    ['3件', '66.7%', '2/3'],
    ['3件', '66.6%', '2/3'],
    ['45210件', '99.87%', '45149–45155/45210'],
    ['500件', '0%', '0–4/500'],
    // Rounding would leave room for more than all.
    ['500件', '100%', '498–500/500'],
    ['40件', '120%', '48/40'],
    ['500件', '120%', '598–604/500'],
  ])('%s, %s: %s', (base, rate, formula) => {
    expect(tried(base, rate)).toEqual({
      name: base,
      feasible: true,
      formula,
      nearest: '',
      likelihood: 0,
    })
  })

  it.each([
    ['203件', '41.7%', '84/203=41.38%、85/203=41.87%'],
    ['3件', '50%', '1/3=33.3%、2/3=66.7%'],
    ['7件', '99%', '6/7=85.7%、7/7=100%'],
    ['7件', '101%', '7/7=100%'],
    ['7件', '3%', '0/7=0%、1/7=14.3%'],
  ])('%s, %s: none, but %s', (base, rate, nearest) => {
    const { feasible, formula, nearest: neighbours, likelihood } = tried(base, rate)
    expect({ feasible, formula, neighbours }).toEqual({
      feasible: false,
      formula: `…/${base}`,
      neighbours: nearest,
    })
    expect(likelihood).toBeGreaterThan(0)
    expect(likelihood).toBeLessThan(1)
  })

  it.each([
    ['a base that is rounded', '1.2万件', '98.63%'],
    ['about a base', '约300件', '41.7%'],
    ['a base of nothing', '0件', '50%'],
  ])('nothing is said of %s', (_, base, rate) => {
    expect(tried(base, rate)).toMatchObject({
      feasible: true,
      formula: expect.stringMatching(/^…\//),
      nearest: '',
      likelihood: 0,
    })
  })

  it('a base may be none of the figures, and its name is kept', () => {
    const claim = mentionAt('比例【41.7%】').mention
    expect(feasibilityOn(claim, { name: '3+4=7', size: rational('7') })).toMatchObject({
      name: '3+4=7',
      feasible: false,
      formula: '…/3+4=7',
      nearest: '2/7=28.57%、3/7=42.86%',
    })
    expect(feasibilityOn(claim, { name: 'x', size: null }).feasible).toBe(true)
    expect(feasibilityOn({ ...claim, reading: null }, { name: 'x', size: rational('7') })).toEqual({
      name: 'x',
      feasible: true,
      formula: '…/x',
      nearest: '',
      likelihood: 0,
    })
  })
})
