import { FolderError, type FolderProblem } from '@/utils/digest/share/folder-problem';

/** The folder's problem that some work ended with; undefined where it went well. Rejects where anything else failed. */
export async function problemIn(work: Promise<unknown>): Promise<FolderProblem | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof FolderError) return error.problem;
    throw error;
  }
}
