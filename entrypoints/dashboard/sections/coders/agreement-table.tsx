import { Stack, Table, Text } from '@mantine/core'
import { i18n } from '#i18n'
import { krippendorffsAlpha } from '../../../../utils/agreement/alpha.ts'
import { cohensKappa, percentAgreement } from '../../../../utils/agreement/kappa.ts'
import {
  type Measure,
  pairsOf,
  prevalence,
  type Ratings,
} from '../../../../utils/agreement/ratings.ts'
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
  const decided: Ratings = pairs.map(({ first, second }) => [
    first?.decision ?? null,
    second?.decision ?? null,
  ])
  const names = [...new Set(units.flatMap(({ labels }) => [...labels.first, ...labels.second]))]
  const [yes, no] = [i18n.t('coding.given'), i18n.t('coding.notGiven')]
  const onLabel = (name: string): Ratings =>
    units.map(({ labels: { first, second } }) => [
      first.includes(name) ? yes : no,
      second.includes(name) ? yes : no,
    ])
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
            <Line title={i18n.t('coding.decisions')} ratings={decided} word={decisionWord} />
            {names.map((name) => (
              <Line key={name} title={name} ratings={onLabel(name)} word={(category) => category} />
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

interface LineProps {
  title: string
  ratings: Ratings
  word: (category: string) => string
}

function Line({ title, ratings, word }: LineProps) {
  const shares = [...prevalence(ratings)].map(([category, count]) => `${word(category)} ${count}`)
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {title}
      </Table.Th>
      <Table.Td>{pairsOf(ratings).length}</Table.Td>
      <Table.Td>{shown(percentAgreement(ratings))}</Table.Td>
      <Table.Td>{shown(cohensKappa(ratings))}</Table.Td>
      <Table.Td>{shown(krippendorffsAlpha(ratings))}</Table.Td>
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
