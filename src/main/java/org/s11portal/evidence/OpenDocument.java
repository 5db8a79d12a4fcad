package org.s11portal.evidence;

import java.io.IOException;
import java.io.InputStream;
import org.s11portal.base.Refused;

/**
 * A document ready to be read; nothing is fetched until it is asked for.
 *
 * @param preview the document as HTML of our own making, to be put into a frame; it is refused
 *     where it cannot be shown
 */
public record OpenDocument(DocumentDetail detail, Bytes bytes, Bytes preview) {

  /** One that can be read but not shown. */
  public OpenDocument(DocumentDetail detail, Bytes bytes) {
    this(
        detail,
        bytes,
        () -> {
          throw new Refused("evidence.refused.notShowable", detail.fileName().value());
        });
  }

  /** Opens the stored bytes; whoever asks closes them. */
  @FunctionalInterface
  public interface Bytes {
    InputStream open() throws IOException;
  }
}
