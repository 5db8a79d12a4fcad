import { LitElement } from 'lit';
customElements.define('heat-map', class extends LitElement {});
