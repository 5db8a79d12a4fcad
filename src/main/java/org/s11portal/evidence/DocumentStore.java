package org.s11portal.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Where the bytes of documents lie. A key either leads to all of a document’s bytes or to nothing;
 * bytes are never changed once kept.
 */
interface DocumentStore {

  /** A new, empty local file to receive bytes into, which nobody else sees. */
  Path newIncoming() throws IOException;

  /** Takes a received file over, safely on disk before this returns. */
  void keep(Path received, StorageKey key) throws IOException;

  /**
   * The bytes under this key.
   *
   * @throws java.nio.file.NoSuchFileException when there are none
   */
  InputStream open(StorageKey key) throws IOException;

  void remove(StorageKey key) throws IOException;

  /** Shows everything kept, without holding it all in memory. */
  void forEach(Consumer<Kept> visitor) throws IOException;

  /** Removes files whose reception ended before this time without their being kept. */
  int removeIncomingBefore(Instant time) throws IOException;

  /** Something kept, and since when. */
  record Kept(StorageKey key, Instant since) {}
}
