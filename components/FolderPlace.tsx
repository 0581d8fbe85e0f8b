import type { FunctionComponent, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PopupFolderProps } from './folder/PopupFolder';
import styles from './FolderPlace.module.css';
import { useSurface } from './surface';

type Loaded = Pick<PopupFolderProps, 'folder'> & { Folder: FunctionComponent<PopupFolderProps> };

/** Where the popup says how the group's folder stands: kept free from when the week is drawn, filled after that, and not there at all for who has none. */
export function FolderPlace({ week }: Pick<PopupFolderProps, 'week'>): JSX.Element | null {
  const { services } = useSurface();
  const [known] = useState(services.knownFolder);
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    const load = async (): Promise<void> => {
      const [{ PopupFolder }, folder] = await Promise.all([import('./folder/PopupFolder'), services.folder()]);
      setLoaded({ Folder: PopupFolder, folder });
    };
    if (known) void load();
  }, [known, services]);
  return known ? <div class={styles.place}>{loaded && <loaded.Folder folder={loaded.folder} week={week} />}</div> : null;
}
