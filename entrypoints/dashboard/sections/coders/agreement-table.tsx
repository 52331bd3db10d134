import { Stack, Table, Text } from '@mantine/core'
import { i18n } from '#i18n'
import { agreementOn, matters, type RatedMatter } from '../../../../utils/agreement/on-coding.ts'
import { type Measure, prevalence } from '../../../../utils/agreement/ratings.ts'
import type { Coding } from '../../../../utils/report/coding.ts'
import type { CodedUnit, DecidedTwice } from '../../../../utils/report/disagreement.ts'
import { decisionWord } from './decision-pair.tsx'

interface AgreementTableProps {
  coding: Coding
  pairs: DecidedTwice[]
  units: CodedUnit[]
}

/** How far two coders agree: on decisions, and on every label, with how much there was to agree on. */
export function AgreementTable({ pairs, units }: AgreementTableProps) {
  const rated = matters(pairs, units)
  const heads = ['what', 'units', 'percent', 'kappa', 'alpha', 'prevalence'] as const
  return (
    <Stack gap={4}>
      <Table.ScrollContainer minWidth={620}>
        <Table verticalSpacing={4} captionSide="bottom">
          <Table.Thead>
            <Table.Tr>
              {heads.map((head) => (
                <Table.Th key={head}>{i18n.t(`agreement.${head}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rated.map((matter) => (
              <Line key={matter.code ?? ''} matter={matter} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="xs" c="dimmed">
        {i18n.t('coding.method')}
      </Text>
    </Stack>
  )
}

const givenWord = (category: string) =>
  i18n.t(category === 'given' ? 'coding.given' : 'coding.notGiven')

function Line({ matter }: { matter: RatedMatter }) {
  const { code, ratings } = matter
  const { units, percent, kappa, alpha } = agreementOn(matter)
  const word = code === null ? decisionWord : givenWord
  const shares = [...prevalence(ratings)].map(([category, count]) => `${word(category)} ${count}`)
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {code ?? i18n.t('coding.decisions')}
      </Table.Th>
      <Table.Td>{units}</Table.Td>
      <Table.Td>{shown(percent)}</Table.Td>
      <Table.Td>{shown(kappa)}</Table.Td>
      <Table.Td>{shown(alpha)}</Table.Td>
      <Table.Td>{shares.join(' · ')}</Table.Td>
    </Table.Tr>
  )
}

function shown(measure: Measure): string {
  if (measure.value === null)
    return i18n.t(measure.why === 'no-pairs' ? 'coding.noPairs' : 'coding.noVariation')
  const { value, interval } = measure
  const digits = (number: number) => number.toFixed(2)
  return interval
    ? `${digits(value)} [${digits(interval[0])}, ${digits(interval[1])}]`
    : digits(value)
}
