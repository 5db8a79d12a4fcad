package org.s11portal.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.s11portal.base.Refused;
import org.springframework.stereotype.Component;

/** The way in, for a file and for a link: received, looked at, scanned, and handed to be kept. */
@Component
class Intake {

  private final DocumentStore store;
  private final VirusScanner scanner;
  private final Shelves shelves;
  private final Entry entry;
  private final EvidenceSettings settings;

  Intake(
      DocumentStore store,
      VirusScanner scanner,
      Shelves shelves,
      Entry entry,
      EvidenceSettings settings) {
    this.store = store;
    this.scanner = scanner;
    this.shelves = shelves;
    this.entry = entry;
    this.settings = settings;
  }

  DocumentDetail file(StoreDocument asked, InputStream bytes) {
    ContentCheck.promisedBy(asked.fileName());
    shelves.look(asked.owner(), asked.fileName(), 1);
    try (var received = receive(asked, bytes)) {
      var kind = ContentCheck.requireAcceptable(new Suspect(asked.fileName(), received.file()));
      return keep(asked, received, kind, Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DocumentDetail link(StoreDocument asked, WebAddress address) {
    var content = new ByteArrayInputStream(address.value().getBytes(StandardCharsets.UTF_8));
    try (var received = receive(asked, content)) {
      return keep(asked, received, FileKind.LINK, Optional.of(address));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reception receive(StoreDocument asked, InputStream bytes) {
    try {
      return Reception.of(bytes, asked.fileName(), settings.limit().toBytes(), store);
    } catch (IOException e) {
      throw new Refused("evidence.refused.interrupted", asked.fileName().value());
    }
  }

  private DocumentDetail keep(
      StoreDocument asked, Reception received, FileKind kind, Optional<WebAddress> address)
      throws IOException {
    shelves.look(asked.owner(), asked.fileName(), received.size());
    var scan = scanner.scan(() -> Files.newInputStream(received.file()));
    if (scan.state() == ScanState.INFECTED) {
      throw new Refused("evidence.refused.virus", asked.fileName().value(), scan.words());
    }
    return entry.of(
        asked,
        new CheckedFile(kind, received.size(), received.sha256(), address, scan),
        received.file());
  }
}
