/**
 * Keeps what is typed in this tab's session storage until the server confirms that it is saved: through a reload, a
 * lost connection, a session that ended, a server that died. Keys carry the person's name, so that nobody is offered
 * another's words; the browser drops them with the tab (see docs/decisions/010-unsaved-words-stay-in-the-tab.md).
 */
interface Field extends HTMLElement {
  value: string;
  s11Key?: string;
}

interface Kept {
  words: string;
  at: number;
}

const PREFIX = 's11.kept.';

/** Fields whose newest words the server has not confirmed yet. */
const pending = new Set<Field>();

/** Storage may be full or forbidden: then there is nothing to fall back on, and typing must go on undisturbed. */
function attempt<T>(work: (kept: Storage) => T): T | undefined {
  try {
    return work(window.sessionStorage);
  } catch {
    return undefined;
  }
}

const plain = (text: string) => text.replace(/\r\n?/g, '\n');

function keptOf(field: Field): Kept | undefined {
  const raw = attempt((storage) => storage.getItem(PREFIX + field.s11Key));
  if (!raw) {
    return undefined;
  }
  try {
    return JSON.parse(raw) as Kept;
  } catch {
    return undefined;
  }
}

function remember(event: Event) {
  const field = event.currentTarget as Field;
  const key = field.s11Key;
  if (key) {
    pending.add(field);
    const kept: Kept = { words: field.value, at: Date.now() };
    attempt((storage) => storage.setItem(PREFIX + key, JSON.stringify(kept)));
  }
}

const guard = {
  /** Begins to watch, and gives back what was typed before and never confirmed. */
  protect(field: Field, key: string): Kept | null {
    if (!field.s11Key) {
      field.addEventListener('input', remember);
    }
    field.s11Key = key;
    const kept = keptOf(field);
    if (kept && plain(kept.words) === plain(field.value)) {
      guard.forget(field);
      return null;
    }
    return kept ?? null;
  },

  /** The server has these words; anything typed since stays kept. */
  confirmed(field: Field, saved: string) {
    const kept = keptOf(field);
    if (kept ? plain(kept.words) === plain(saved) : plain(field.value) === plain(saved)) {
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
    pending.delete(field);
    attempt((storage) => storage.removeItem(PREFIX + field.s11Key));
  },

  forgetAll() {
    pending.clear();
    attempt((storage) =>
      Object.keys(storage)
        .filter((key) => key.startsWith(PREFIX))
        .forEach((key) => storage.removeItem(key)),
    );
  },

  /** Whether something typed on this page is not saved yet. */
  isPending(): boolean {
    return [...pending].some((field) => field.isConnected);
  },
};

/** Closing the tab would drop what is kept in it, so the browser asks once; not when the session has ended anyway. */
window.addEventListener('beforeunload', (event) => {
  if (guard.isPending() && !document.querySelector('.v-system-error')) {
    event.preventDefault();
  }
});

(window as unknown as { s11SaveGuard: typeof guard }).s11SaveGuard = guard;
