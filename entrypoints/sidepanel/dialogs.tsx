import { SettingsDrawer } from '../../components/settings-drawer.tsx'
import { ShortcutsHelp } from '../../components/shortcuts-help.tsx'
import { StandardsSetting } from '../../components/standards-setting.tsx'
import { keysInForce } from '../../utils/report/keys.ts'
import { standards } from '../../utils/standards/registry.ts'
import type { View } from './use-view.ts'

/** The panel's dialogs, a file of their own: nobody needs them in the first moments. */
export default function PanelDialogs({ view }: { view: View }) {
  const { actions, data, dialog, setDialog } = view
  const { settings, ownStandards } = data
  return (
    <>
      <SettingsDrawer
        opened={dialog === 'settings'}
        settings={settings}
        onClose={() => setDialog(null)}
        onChange={(changed) => void actions.changeSettings(changed)}
      >
        <StandardsSetting
          builtIn={standards}
          own={ownStandards}
          onLoad={actions.loadStandard}
          onRemove={(id) => void actions.removeStandard(id)}
        />
      </SettingsDrawer>
      <ShortcutsHelp
        opened={dialog === 'help'}
        keys={keysInForce(settings.keys)}
        onClose={() => setDialog(null)}
      />
    </>
  )
}
