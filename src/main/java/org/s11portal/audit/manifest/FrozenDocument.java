package org.s11portal.audit.manifest;

import org.jspecify.annotations.Nullable;

/**
 * A document as it stood under an answer: its title, the hash of its bytes, what it shows there and
 * on which pages.
 */
public record FrozenDocument(String id, String title, String sha256, String shows, String pages) {

  /** Manifests sealed before pages were named have none. */
  public FrozenDocument(
      String id, String title, String sha256, String shows, @Nullable String pages) {
    this.id = id;
    this.title = title;
    this.sha256 = sha256;
    this.shows = shows;
    this.pages = pages == null ? "" : pages;
  }

  /** Whether both are the same bytes for the same purpose; titles may be put right later. */
  public boolean isSameAs(FrozenDocument other) {
    return id.equals(other.id)
        && sha256.equals(other.sha256)
        && shows.equals(other.shows)
        && pages.equals(other.pages);
  }

  FrozenDocument withoutNote() {
    return new FrozenDocument(id, title, sha256, "", "");
  }
}
