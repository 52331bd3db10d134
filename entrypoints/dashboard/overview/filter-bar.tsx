import { Group, Select, Text } from '@mantine/core'
import { i18n } from '#i18n'
import { number, say } from '../../../components/words.ts'
import type { Identity } from '../../../utils/report/review.ts'
import { standards } from '../../../utils/standards/registry.ts'
import { levelWord } from '../words.ts'
import type { Overview } from './use-overview.ts'

const options = <T,>(values: T[], label: (value: T) => string) =>
  values.map((value) => ({ value: String(value), label: label(value) }))

/** Narrows an overview by year, standard, level and region. */
export function FilterBar({ overview }: { overview: Overview }) {
  const { filter, setFilter, choices, documents } = overview
  const titleOf = (id: string) => {
    const standard = standards.find((known) => known.id === id)
    return standard ? say(standard.title) : id
  }
  return (
    <Group gap="xs">
      <Choice
        label={i18n.t('noteTable.year')}
        data={options(choices.years, String)}
        value={filter.year === null ? null : String(filter.year)}
        onChange={(year) => setFilter({ ...filter, year: year === null ? null : Number(year) })}
      />
      {choices.standards.length > 1 && (
        <Choice
          label={i18n.t('overview.standard')}
          data={options(choices.standards, titleOf)}
          value={filter.standard}
          onChange={(standard) => setFilter({ ...filter, standard })}
        />
      )}
      <Choice
        label={i18n.t('documentTable.level')}
        data={options(choices.levels, (level) => levelWord(level as Identity['level']))}
        value={filter.level}
        onChange={(level) => setFilter({ ...filter, level })}
      />
      <Choice
        label={i18n.t('overview.region')}
        data={options(choices.regions, String)}
        value={filter.region}
        onChange={(region) => setFilter({ ...filter, region })}
      />
      <Text size="xs" c="dimmed" aria-live="polite">
        {i18n.t('overview.reports', documents.length, [number(documents.length)])}
      </Text>
    </Group>
  )
}

interface ChoiceProps {
  label: string
  data: { value: string; label: string }[]
  value: string | null
  onChange: (value: string | null) => void
}

function Choice({ label, data, value, onChange }: ChoiceProps) {
  return (
    <Select
      size="xs"
      w={150}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': i18n.t('overview.all') }}
      aria-label={label}
      placeholder={`${label} · ${i18n.t('overview.all')}`}
      data={data}
      value={value}
      onChange={onChange}
      limit={200}
    />
  )
}
