package org.s11portal.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file accepted as evidence, each with the media type it is handed out as. */
public enum FileKind {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  DOC("application/msword", "doc"),
  XLS("application/vnd.ms-excel", "xls"),
  PPT("application/vnd.ms-powerpoint", "ppt"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  TEXT("text/plain", "txt"),
  CSV("text/csv", "csv"),
  /** Not a file: its content is the address it leads to. */
  LINK("text/uri-list", "link");

  private final String mediaType;
  private final String extension;
  private final String alsoExtension;

  FileKind(String mediaType, String extension) {
    this(mediaType, extension, extension);
  }

  FileKind(String mediaType, String extension, String alsoExtension) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.alsoExtension = alsoExtension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether it can be looked at in the portal; everything else is downloaded. */
  public boolean isShowable() {
    return switch (this) {
      case PDF, DOCX, XLSX, XLS, PPTX, PNG, JPEG, TEXT, CSV -> true;
      case DOC, PPT, ODT, ODS, LINK -> false;
    };
  }

  /** The few letters of its badge, such as DOCX. */
  public String badge() {
    return extension.toUpperCase(Locale.ROOT);
  }

  /** What a name ending in this promises; empty when no such file is accepted. */
  public static Optional<FileKind> withExtension(String extension) {
    return files().filter(kind -> kind.hasExtension(extension)).findFirst();
  }

  /** Every extension accepted, with its dot: what a browser’s file dialogue offers. */
  public static List<String> allExtensions() {
    return files()
        .flatMap(kind -> Stream.of(kind.extension, kind.alsoExtension))
        .distinct()
        .map(extension -> "." + extension)
        .toList();
  }

  private static Stream<FileKind> files() {
    return Arrays.stream(values()).filter(kind -> kind != LINK);
  }

  private boolean hasExtension(String asked) {
    return extension.equals(asked) || alsoExtension.equals(asked);
  }
}
