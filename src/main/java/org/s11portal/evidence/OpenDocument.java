package org.s11portal.evidence;

import java.io.IOException;
import java.io.InputStream;

/** A document ready to be read; the bytes are fetched only when asked for. */
public record OpenDocument(DocumentDetail detail, Bytes bytes) {

  /** Opens the stored bytes; whoever asks closes them. */
  @FunctionalInterface
  public interface Bytes {
    InputStream open() throws IOException;
  }
}
