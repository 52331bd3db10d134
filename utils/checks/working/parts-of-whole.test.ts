import { expect, it } from 'vitest'
import { judgedAt } from '../testing.ts'

/** What is said of 【the share】: its verdict, and ? where it is asked about. */
function said(text: string): string {
  const { verdict, remarks } = judgedAt(text)
  return remarks.some(({ id }) => id === 'second-look') ? '?' : verdict
}

it.each<[string, string, string]>([
  [
    'agrees',
    '受理诉求7118件，日均1016件。其中直办3752件，占【52.7%】，转办3366件，占47.3%。',
    'recomputed',
  ],
  [
    'is off',
    '受理诉求7118件，日均1016件。其中直办3752件，占【52.2%】，转办3366件，占47.3%。',
    'contradicted',
  ],
  [
    'is off, the first one right',
    '受理诉求7118件，日均1016件。其中直办3752件，占52.7%，转办3366件，占【43.7%】。',
    'contradicted',
  ],
  [
    'names the total with the other',
    '受理诉求7118件，日均1016件。其中直办3752件，占诉求总量的【57.2%】，转办3366件，占诉求总量的47.3%。',
    'contradicted',
  ],
  [
    'stands behind changes',
    '共接收880件，下降9.7%。其中，投诉508件，同比下降27.1%，占比【59.7%】；举报372件，同比增长2.3%，占比42.3%。',
    'contradicted',
  ],
  [
    'is of another total than the other',
    '受理诉求7118件，日均1016件。其中直办3752件，占全省直办量的【22.2%】，转办3366件，占47.3%。',
    'unverifiable',
  ],
  [
    'stands beside one that is off too',
    '受理诉求7118件，日均1016件。其中直办3752件，占【52.2%】，转办3366件，占43.7%。',
    '?',
  ],
  [
    'is of parts that come to no number',
    '受理诉求7128件，日均1016件。其中直办3752件，占【51.7%】，转办3366件，占47.3%。',
    'unverifiable',
  ],
  [
    'no total told, the others of all listed',
    '农村火灾亡712人,占总数的51.2%;城市亡640人,占总数的【49%】;其他亡38人,占总数的2.7%。',
    'contradicted',
  ],
  [
    'no total told, and another off as well',
    '农村火灾亡712人,占总数的51.2%;城市亡640人,占总数的【49%】;其他亡38人,占总数的4.7%。',
    'unverifiable',
  ],
])('a share of parts that make the whole: %s', (_, text, expected) => {
  expect(said(text)).toBe(expected)
})

it.each<[string, string, string]>([
  [
    'the only number received',
    '共收到申请6200件，涉及3758人。依法受理4955件，占收案总数的【79.6%】。',
    '?',
  ],
  [
    'agreeing',
    '共收到申请6200件，涉及3758人。依法受理4955件，占收案总数的【79.9%】。',
    'recomputed',
  ],
  [
    'far off',
    '共收到申请6200件，涉及3758人。依法受理4955件，占全省总数的【19.6%】。',
    'unverifiable',
  ],
  [
    'of its own name',
    '共收到申请6200件，涉及3758人。转办3366件，占转办总量的【61.2%】。',
    'unverifiable',
  ],
  [
    'one of two received',
    '共收到申请6200件。收到投诉5800件。依法受理4955件，占收案总数的【79.6%】。',
    'unverifiable',
  ],
  [
    'of two told before together',
    '共计自然人8816件，法人1680件。不予受案4839件，占案件总量的【46.10%】。',
    'unverifiable',
  ],
  [
    'no total by its name',
    '共收到申请6200件，涉及3758人。依法受理4955件，占可办件的【77.6%】。',
    'unverifiable',
  ],
])('a share of a named total, %s', (_, text, expected) => {
  expect(said(text)).toBe(expected)
})
