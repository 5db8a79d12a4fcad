/**
 * Offers the names of colleagues once somebody types an @. A listbox under the field, walked with the arrow keys,
 * taken with Enter or Tab, closed with Escape; the focus never leaves the text.
 */
interface Area extends HTMLElement {
  inputElement: HTMLTextAreaElement;
}

let numbered = 0;

const mentions = {
  attach(area: Area, names: string[], label: string) {
    const list = document.createElement('ul');
    list.id = `mentions-${++numbered}`;
    list.className = 'mentions';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', label);
    list.hidden = true;
    area.after(list);
    const input = area.inputElement;
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    let offered: string[] = [];
    let at = 0;

    const close = () => {
      list.hidden = true;
      offered = [];
      input.removeAttribute('aria-activedescendant');
    };
    /** What was begun after the last @ before the caret. */
    const begun = () => /(^|[\s(])@([\p{L}\p{M}'’.\- ]{0,40})$/u.exec(input.value.slice(0, input.selectionStart))?.[2];
    const show = () => {
      list.replaceChildren(
        ...offered.map((name, place) => {
          const item = document.createElement('li');
          item.id = `${list.id}-${place}`;
          item.setAttribute('role', 'option');
          item.setAttribute('aria-selected', String(place === at));
          item.textContent = name;
          item.addEventListener('mousedown', (event) => {
            event.preventDefault();
            take(place);
          });
          return item;
        }),
      );
      list.hidden = offered.length === 0;
      if (offered.length) {
        input.setAttribute('aria-activedescendant', `${list.id}-${at}`);
      } else {
        close();
      }
    };
    const take = (place: number) => {
      const from = input.selectionStart - (begun()?.length ?? 0);
      input.setRangeText(`${offered[place]} `, from, input.selectionStart, 'end');
      close();
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };

    input.addEventListener('input', () => {
      const words = begun()?.toLowerCase();
      offered =
        words === undefined
          ? []
          : names.filter((name) => name.toLowerCase().split(' ').some((part) => part.startsWith(words.trim())) || name.toLowerCase().startsWith(words));
      at = 0;
      show();
    });
    input.addEventListener('blur', close);
    input.addEventListener('keydown', (event) => {
      if (list.hidden) {
        return;
      }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        at = (at + step + offered.length) % offered.length;
        show();
      } else if (event.key === 'Enter' || event.key === 'Tab') {
        take(at);
      } else if (event.key === 'Escape') {
        close();
      } else {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    });
  },
};

(window as unknown as { s11Mentions: typeof mentions }).s11Mentions = mentions;
