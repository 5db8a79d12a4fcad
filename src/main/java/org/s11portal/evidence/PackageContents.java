package org.s11portal.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * What a zip package says it contains: the content types it declares, none when it is only a zip.
 */
record PackageContents(Set<String> types) {

  private static final String OFFICE_LIST = "[Content_Types].xml";
  private static final String OPEN_DOCUMENT_TYPE = "mimetype";
  private static final String OPEN_DOCUMENT_LIST = "META-INF/manifest.xml";
  private static final int LONGEST_LIST = 1024 * 1024;

  private static final Map<String, FileKind> KINDS =
      Map.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
          FileKind.DOCX,
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          FileKind.XLSX,
          "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
          FileKind.PPTX,
          FileKind.ODT.mediaType(),
          FileKind.ODT,
          FileKind.ODS.mediaType(),
          FileKind.ODS);

  static PackageContents of(ZipFile zip, Inspection inspection) throws IOException {
    var list = read(zip, OFFICE_LIST, inspection);
    if (list.isPresent()) {
      return new PackageContents(typesIn(list.get(), inspection.suspect()));
    }
    var type = read(zip, OPEN_DOCUMENT_TYPE, inspection);
    if (type.isEmpty()) {
      return new PackageContents(Set.of());
    }
    requireUnlocked(zip, inspection);
    return new PackageContents(Set.of(new String(type.get(), StandardCharsets.US_ASCII).strip()));
  }

  boolean isDocument() {
    return !types.isEmpty();
  }

  Optional<FileKind> kind() {
    return types.stream().map(KINDS::get).filter(Objects::nonNull).findFirst();
  }

  /** Binary workbooks are declared as macro-enabled whether or not they hold any. */
  boolean declaresMacros() {
    return types.stream()
        .anyMatch(
            type ->
                type.contains("vbaProject")
                    || (type.contains("macroEnabled") && !type.contains("sheet.binary")));
  }

  private static Set<String> typesIn(byte[] list, Suspect suspect) {
    XmlProlog.requireNoDeclaration(list, suspect);
    try {
      var types = new HashSet<String>();
      var reader = XmlProlog.reader(new ByteArrayInputStream(list));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          var type = reader.getAttributeValue(null, "ContentType");
          if (type != null) {
            types.add(type);
          }
        }
      }
      return types;
    } catch (XMLStreamException e) {
      throw suspect.damaged();
    }
  }

  private static void requireUnlocked(ZipFile zip, Inspection inspection) throws IOException {
    var list = read(zip, OPEN_DOCUMENT_LIST, inspection);
    if (list.isPresent()
        && new String(list.get(), StandardCharsets.UTF_8).contains("encryption-data")) {
      throw inspection.suspect().locked();
    }
  }

  private static Optional<byte[]> read(ZipFile zip, String name, Inspection inspection)
      throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (var bytes = zip.getInputStream(entry)) {
      var read = bytes.readNBytes(LONGEST_LIST);
      if (read.length == LONGEST_LIST) {
        throw inspection.suspect().swollen();
      }
      return Optional.of(read);
    }
  }
}
