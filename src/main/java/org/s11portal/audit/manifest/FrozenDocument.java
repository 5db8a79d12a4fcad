package org.s11portal.audit.manifest;

/** A document as it stood under an answer: its title, the hash of its bytes, what it shows. */
public record FrozenDocument(String id, String title, String sha256, String shows) {

  /** Whether both are the same bytes for the same purpose; titles may be put right later. */
  public boolean isSameAs(FrozenDocument other) {
    return id.equals(other.id) && sha256.equals(other.sha256) && shows.equals(other.shows);
  }

  FrozenDocument withoutNote() {
    return new FrozenDocument(id, title, sha256, "");
  }
}
