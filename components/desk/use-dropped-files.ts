import { useEffect } from 'preact/hooks';
import { useEvent } from '@/components/use-event';

/** Takes files that are dropped anywhere on the page, which the browser would open in its place. */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): void {
  const take = useEvent(onFiles);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
    window.addEventListener('dragover', (event) => hasFiles(event) && event.preventDefault(), { signal });
    window.addEventListener('drop', (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      take([...(event.dataTransfer?.files ?? [])]);
    }, { signal });
    return () => listening.abort();
  }, [take]);
}
