import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

interface Look {
  label: string;
  word: string;
  fill: number;
  tone: string;
}

interface Cell extends Look {
  mark: 'NONE' | 'LOWERED' | 'RAISED';
  href?: string | null;
  title: string;
}

interface Row {
  id: string;
  name: string;
  note?: string | null;
  href?: string | null;
  cells: Cell[];
}

interface Column {
  number: string;
  title: string;
  href?: string | null;
}

interface Data {
  columns: Column[];
  groups: { title: string; rows: Row[] }[];
  legend: Look[];
}

type Texts = Record<'caption' | 'name' | 'lowered' | 'raised' | 'none' | 'keys', string>;

/** Something in the grid that can be reached with the arrow keys: row 0 holds the columns, place 0 the names. */
type Place = [row: number, column: number];

/**
 * Grades by agency and standard. A table for everybody: read out with its headers, walked with the arrow keys, one
 * stop for the Tab key. It renders into the page itself (no shadow root), so print and contrast rules reach it.
 */
@customElement('heat-map')
export class HeatMap extends LitElement {
  @property({ attribute: false }) data: Data = { columns: [], groups: [], legend: [] };
  @property({ attribute: false }) texts: Partial<Texts> = {};
  @property() caption = '';
  @property() selectedRow = '';
  @property() selectedColumn = '';

  /** Where Tab enters. */
  private stop: Place = [0, 1];

  protected override createRenderRoot() {
    return this;
  }

  private get rows(): Row[] {
    return this.data.groups.flatMap((group) => group.rows);
  }

  protected override render() {
    let at = 0;
    return html`
      <div class="heat-scroll">
        <table class="heat" @keydown=${this.onKey} @focusin=${this.onFocus}>
          <caption>
            <span class="unseen">${this.caption || this.texts.caption} ${this.texts.keys}</span>
          </caption>
          <colgroup>
            <col class="name" />
            ${this.data.columns.map(() => html`<col />`)}
          </colgroup>
          <thead>
            <tr>
              <th scope="col"><span class="unseen">${this.texts.name}</span></th>
              ${this.data.columns.map((column, index) => this.columnHeader(column, index + 1))}
            </tr>
          </thead>
          ${this.data.groups.map(
            (group) => html`
              <tbody>
                ${group.title
                  ? html`<tr class="kind">
                      <th scope="rowgroup" colspan=${this.data.columns.length + 1}>${group.title}</th>
                    </tr>`
                  : nothing}
                ${group.rows.map((row) => this.row(row, ++at))}
              </tbody>
            `,
          )}
        </table>
      </div>
      ${this.legend()}
    `;
  }

  private columnHeader(column: Column, place: number) {
    const chosen = column.number === this.selectedColumn;
    const words = html`<span aria-hidden="true">${column.number}</span
      ><span class="unseen">${column.number} ${column.title}</span>`;
    return html`<th scope="col" class=${chosen ? 'chosen' : ''}>
      ${this.way([0, place], column.href, '', column.title, chosen, words, () => this.choose('', column.number))}
    </th>`;
  }

  private row(row: Row, at: number) {
    return html`<tr>
      <th scope="row">
        ${row.href
          ? html`<a href=${row.href} data-at="${at},0" tabindex=${this.tab([at, 0])}>${row.name}</a>`
          : row.name}
        ${row.note ? html`<span class="chip warn">${row.note}</span>` : nothing}
      </th>
      ${row.cells.map((cell, index) => this.cell(row, cell, [at, index + 1]))}
    </tr>`;
  }

  private cell(row: Row, cell: Cell, place: Place) {
    const column = this.data.columns[place[1] - 1];
    const number = column?.number ?? '';
    const chosen = number === this.selectedColumn && row.id === this.selectedRow;
    const moved = this.moved(cell);
    const words = html`${cell.label
        ? html`${this.ball(cell)}<span aria-hidden="true">${cell.label}</span>`
        : html`<span aria-hidden="true">·</span>`}
      ${moved ? html`<span class="mark" aria-hidden="true">${cell.mark === 'LOWERED' ? '▾' : '▴'}</span>` : nothing}
      <span class="unseen">${[cell.label, cell.word || this.texts.none, moved].filter(Boolean).join(', ')}</span>`;
    const hint = [row.name, number, cell.title || [cell.label, cell.word].filter(Boolean).join(' ')].join(' · ');
    const look = `cell ${cell.tone} ${chosen ? 'chosen' : ''}`;
    return html`<td>${this.way(place, cell.href, look, hint, chosen, words, () => this.choose(row.id, number))}</td>`;
  }

  /** A link where there is an address, otherwise a button that tells who chose it. */
  private way(
    place: Place,
    href: string | null | undefined,
    look: string,
    hint: string,
    chosen: boolean,
    words: TemplateResult,
    choose: () => void,
  ) {
    const at = place.join(',');
    const tab = this.tab(place);
    const current = chosen ? 'true' : nothing;
    return href
      ? html`<a class=${look} href=${href} title=${hint} data-at=${at} tabindex=${tab} aria-current=${current}>${words}</a>`
      : html`<button
          type="button"
          class=${look}
          title=${hint}
          data-at=${at}
          tabindex=${tab}
          aria-current=${current}
          @click=${choose}
        >
          ${words}
        </button>`;
  }

  private ball(look: Look) {
    return html`<span class="ball" style="--fill: ${look.fill}" aria-hidden="true"></span>`;
  }

  private moved(cell: Cell): string {
    return cell.mark === 'NONE' ? '' : ((cell.mark === 'LOWERED' ? this.texts.lowered : this.texts.raised) ?? '');
  }

  private legend() {
    const cells = this.rows.flatMap((row) => row.cells);
    const sign = (mark: Cell['mark'], shape: string, words = '') =>
      cells.some((cell) => cell.mark === mark) ? html`<li><span aria-hidden="true">${shape}</span>${words}</li>` : nothing;
    return html`<ul class="heat-legend">
      ${this.data.legend.map(
        (look) => html`<li><span class="sample ${look.tone}">${this.ball(look)}${look.label}</span>${look.word}</li>`,
      )}
      ${cells.some((cell) => !cell.label)
        ? html`<li><span class="sample gnone" aria-hidden="true">·</span>${this.texts.none}</li>`
        : nothing}
      ${sign('LOWERED', '▾', this.texts.lowered)} ${sign('RAISED', '▴', this.texts.raised)}
    </ul>`;
  }

  private tab(place: Place): '0' | '-1' {
    return place[0] === this.stop[0] && place[1] === this.stop[1] ? '0' : '-1';
  }

  private choose(row: string, column: string) {
    this.dispatchEvent(new CustomEvent('heat-select', { detail: { row, column } }));
  }

  private onFocus(event: FocusEvent) {
    const place = this.placeOf(event.target);
    if (place) {
      this.stop = place;
      this.requestUpdate();
    }
  }

  private placeOf(target: EventTarget | null): Place | undefined {
    const at = target instanceof Element ? target.closest<HTMLElement>('[data-at]')?.dataset.at : undefined;
    return at ? (at.split(',').map(Number) as Place) : undefined;
  }

  private onKey(event: KeyboardEvent) {
    const from = this.placeOf(event.target);
    if (!from || event.altKey || event.metaKey) {
      return;
    }
    const [row, column] = from;
    const last: Place = [this.rows.length, this.data.columns.length];
    const to: Partial<Record<string, Place>> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      Home: event.ctrlKey ? [0, 1] : [row, 1],
      End: event.ctrlKey ? last : [row, last[1]],
    };
    const there = to[event.key];
    if (there) {
      event.preventDefault();
      this.querySelector<HTMLElement>(`[data-at="${there.join(',')}"]`)?.focus();
    }
  }
}
