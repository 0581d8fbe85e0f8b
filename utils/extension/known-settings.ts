import { captureSettingsFrom, settingsFrom, type CaptureSettings, type Settings } from '@/utils/digest/settings';

/** The name under which the latest settings are noted where a page can read them before it draws. */
const NOTE = 'settings';

/**
 * The settings as an extension page last heard of them. The database answers too late for the first
 * paint, which would show the wrong theme; the worker, which has no such notes, asks the database.
 */
export function knownSettings(): Settings {
  return settingsFrom(noted());
}

/** The same as far as a capture needs them. */
export function knownCaptureSettings(): CaptureSettings {
  return captureSettingsFrom(noted());
}

function noted(): Readonly<Record<string, unknown>> {
  try {
    return { ...JSON.parse(localStorage.getItem(NOTE) ?? '{}') };
  } catch {
    return {};
  }
}

/** Notes the settings for the next page. */
export function noteSettings(settings: Settings): void {
  try {
    localStorage.setItem(NOTE, JSON.stringify(settings));
  } catch {
    // A full disk costs the next page its first paint's theme and nothing else.
  }
}
