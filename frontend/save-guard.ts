/**
 * Keeps what is typed in this tab's session storage until the server confirms that it is saved. Keys carry the
 * person's name, so that nobody is offered another's words.
 */
interface Field extends HTMLElement {
  value: string;
  s11Key?: string;
}

const PREFIX = 's11.kept.';

/** Storage may be full or forbidden: then there is nothing to fall back on, and typing must go on undisturbed. */
function attempt<T>(work: (kept: Storage) => T): T | undefined {
  try {
    return work(window.sessionStorage);
  } catch {
    return undefined;
  }
}

const plain = (text: string) => text.replace(/\r\n?/g, '\n');

function remember(event: Event) {
  const field = event.currentTarget as Field;
  const key = field.s11Key;
  if (key) {
    attempt((kept) => kept.setItem(PREFIX + key, field.value));
  }
}

const guard = {
  /** Begins to watch, and gives back what was typed before and never confirmed. */
  protect(field: Field, key: string): string | null {
    field.s11Key = key;
    field.addEventListener('input', remember);
    const kept = attempt((storage) => storage.getItem(PREFIX + key)) ?? null;
    if (kept !== null && plain(kept) === plain(field.value)) {
      guard.forget(field);
      return null;
    }
    return kept;
  },

  /** The server has these words; anything typed since stays kept. */
  confirmed(field: Field, saved: string) {
    const kept = attempt((storage) => storage.getItem(PREFIX + field.s11Key));
    if (kept != null && plain(kept) === plain(saved)) {
      guard.forget(field);
    }
  },

  putBack(field: Field, words: string) {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.focus();
  },

  forget(field: Field) {
    attempt((kept) => kept.removeItem(PREFIX + field.s11Key));
  },

  forgetAll() {
    attempt((kept) =>
      Object.keys(kept)
        .filter((key) => key.startsWith(PREFIX))
        .forEach((key) => kept.removeItem(key)),
    );
  },
};

(window as unknown as { s11SaveGuard: typeof guard }).s11SaveGuard = guard;
