import { Download } from 'lucide';
import type { JSX } from 'preact';
import { Icon } from '@/components/Icon';
import { useSurface } from '@/components/surface';
import styles from './BackupOptions.module.css';
import { OptionGroup } from './OptionGroup';
import { useOptions } from './options';
import { RestoreBackup } from './RestoreBackup';
import { WeeklyBackup } from './WeeklyBackup';

/** Everything into a file, and back from one. */
export function BackupOptions(): JSX.Element {
  const { say, attempt } = useSurface();
  const { services, words } = useOptions();
  const { backup } = words;
  const save = async (): Promise<void> => say(backup.exported(await services.exportBackup()));
  return (
    <OptionGroup legend={backup.legend}>
      <p class={styles.hint}>{backup.hint}</p>
      <div class={styles.line}>
        <button type="button" class="quiet" onClick={() => attempt(save(), backup.exportFailed)}>
          <Icon of={Download} /> {backup.export}
        </button>
        <RestoreBackup />
      </div>
      <WeeklyBackup />
    </OptionGroup>
  );
}
