/** Marks for light formatting, put around or before what is selected, so that nobody needs to know Markdown. */
interface Area extends HTMLElement {
  inputElement: HTMLTextAreaElement;
  readonly: boolean;
}

/** As if it had been typed: undo takes it back, and the field hears of it. */
function type(input: HTMLTextAreaElement, from: number, to: number, words: string) {
  input.focus();
  input.setSelectionRange(from, to);
  if (!document.execCommand('insertText', false, words)) {
    input.setRangeText(words, from, to, 'end');
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function around(input: HTMLTextAreaElement, before: string, after: string) {
  const { selectionStart: from, selectionEnd: to, value } = input;
  const chosen = value.slice(from, to);
  type(input, from, to, before + chosen + after);
  input.setSelectionRange(from + before.length, from + before.length + chosen.length);
}

const formatting = {
  bold(area: Area) {
    around(area.inputElement, '**', '**');
  },

  /** Each chosen line becomes an item; items become lines again. */
  list(area: Area) {
    const input = area.inputElement;
    const from = input.value.lastIndexOf('\n', input.selectionStart - 1) + 1;
    const end = input.value.indexOf('\n', input.selectionEnd);
    const to = end < 0 ? input.value.length : end;
    const lines = input.value.slice(from, to).split('\n');
    const items = lines.every((line) => line.startsWith('- '))
      ? lines.map((line) => line.slice(2))
      : lines.map((line) => (line.startsWith('- ') ? line : `- ${line}`));
    type(input, from, to, items.join('\n'));
  },

  /** The words chosen become the link; what remains selected is the address to replace. */
  link(area: Area) {
    const input = area.inputElement;
    const { selectionStart: from, selectionEnd: to, value } = input;
    const words = value.slice(from, to);
    const address = 'https://';
    type(input, from, to, `[${words}](${address})`);
    const place = words ? from + words.length + 3 : from + 1;
    input.setSelectionRange(place, words ? place + address.length : place);
  },

  /** The usual keys, while the text has the focus. */
  attach(area: Area) {
    area.addEventListener('keydown', (event) => {
      const key = event.key.toLowerCase();
      const act = key === 'b' ? formatting.bold : key === 'k' ? formatting.link : undefined;
      if (act && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && !area.readonly) {
        event.preventDefault();
        act(area);
      }
    });
  },
};

(window as unknown as { s11Formatting: typeof formatting }).s11Formatting = formatting;
