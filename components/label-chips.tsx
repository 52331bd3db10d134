import { Chip, ColorSwatch, Group, Kbd } from '@mantine/core'
import { i18n } from '#i18n'
import { digitOf, inHierarchy } from '../utils/report/codebook.ts'
import type { Label } from '../utils/report/label.ts'
import { language } from './words.ts'

/** Props of LabelChips. */
export interface LabelChipsProps {
  labels: Label[]
  chosen: string[]
  onChange: (chosen: string[]) => void
}

/** The labels to give, in the codebook's order, each with its colour and the digit that gives it. */
export function LabelChips({ labels, chosen, onChange }: LabelChipsProps) {
  const known = new Set(labels.map(({ name }) => name))
  const strays = chosen.filter((name) => !known.has(name))
  return (
    <Chip.Group multiple value={chosen} onChange={onChange}>
      <Group gap={4} role="group" aria-label={i18n.t('note.labels')}>
        {inHierarchy(labels).map(({ label }) => (
          <LabelChip key={label.name} label={label} digit={digitOf(labels, label.name)} />
        ))}
        {strays.map((name) => (
          <Chip key={name} value={name} size="xs" styles={wrapping}>
            {name}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  )
}

/** A name may be forty characters long, more than a panel is wide. */
const wrapping = {
  label: { height: 'auto', minHeight: 'var(--chip-size)', whiteSpace: 'normal', lineHeight: 1.3 },
} as const
const fixed = { flexShrink: 0 }

/** A label with the one above it and what it means, joined as the interface language joins them. */
function meaningOf({ parent, name, description }: Label): string {
  const full = parent ? `${parent} / ${name}` : name
  return description ? `${full}${language() === 'en' ? ': ' : '：'}${description}` : full
}

function LabelChip({ label, digit }: { label: Label; digit: number | null }) {
  const meaning = meaningOf(label)
  return (
    <Chip
      value={label.name}
      size="xs"
      // On the box, which is not seen, for those who hear it; around both for those who point at it.
      title={meaning}
      wrapperProps={{ title: meaning }}
      styles={wrapping}
    >
      <Group gap={4} wrap="nowrap" component="span">
        <ColorSwatch
          component="span"
          color={label.color}
          size={9}
          withShadow={false}
          style={fixed}
        />
        <span>{label.name}</span>
        {digit !== null && (
          <Kbd size="xs" aria-hidden style={fixed}>
            {digit}
          </Kbd>
        )}
      </Group>
    </Chip>
  )
}
