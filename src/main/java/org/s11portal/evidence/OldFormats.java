package org.s11portal.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;

/** The few flags and records of Word, Excel and PowerPoint 97–2003 files that matter here. */
final class OldFormats {

  static final String WORD = "WordDocument";
  static final String SLIDES = "PowerPoint Document";

  private static final int WORD_FLAGS_AT = 0x0a;
  private static final int WORD_ENCRYPTED = 0x0100;
  private static final int SHEET_LOCK = 0x002f;
  private static final int SHEET_ENTRY = 0x0085;
  private static final int SHEET_GLOBALS_END = 0x000a;
  private static final int SLIDE_MACROS = 0x0400;
  private static final int SLIDE_LOCK = 0x2f14;

  private OldFormats() {}

  static Optional<String> workbook(DirectoryNode root) {
    return Stream.of("Workbook", "Book").filter(root::hasEntryCaseInsensitive).findFirst();
  }

  static void requireReadableWithoutMacros(DirectoryNode root, FileKind kind, Suspect suspect)
      throws IOException {
    try {
      switch (kind) {
        case DOC -> word(root, suspect);
        case XLS -> sheets(root, suspect);
        default -> slides(root, suspect);
      }
    } catch (EOFException e) {
      throw suspect.damaged();
    }
  }

  private static void word(DirectoryNode root, Suspect suspect) throws IOException {
    try (var stream = open(root, WORD)) {
      skip(stream, WORD_FLAGS_AT);
      if ((stream.readUShort() & WORD_ENCRYPTED) != 0) {
        throw suspect.locked();
      }
    }
  }

  private static void sheets(DirectoryNode root, Suspect suspect) throws IOException {
    try (var stream = open(root, workbook(root).orElseThrow())) {
      while (stream.available() >= 4) {
        var type = stream.readUShort();
        var length = stream.readUShort();
        if (type == SHEET_LOCK) {
          throw suspect.locked();
        }
        if (type == SHEET_GLOBALS_END) {
          return;
        }
        if (type == SHEET_ENTRY && length >= 6) {
          skip(stream, 5);
          // 1: an Excel 4 macro sheet, 6: a Visual Basic module.
          var sheetKind = stream.readUByte();
          if (sheetKind == 1 || sheetKind == 6) {
            throw suspect.macros();
          }
          skip(stream, length - 6);
        } else {
          skip(stream, length);
        }
      }
    }
  }

  /** Walks all records, stepping into containers, for the one that says there are macros. */
  private static void slides(DirectoryNode root, Suspect suspect) throws IOException {
    try (var stream = open(root, SLIDES)) {
      while (stream.available() >= 8) {
        var isContainer = (stream.readUShort() & 0xf) == 0xf;
        var type = stream.readUShort();
        var length = Integer.toUnsignedLong(stream.readInt());
        if (type == SLIDE_LOCK) {
          throw suspect.locked();
        }
        if (type == SLIDE_MACROS && length >= 8) {
          skip(stream, 4);
          if (stream.readInt() != 0) {
            throw suspect.macros();
          }
          skip(stream, length - 8);
        } else if (!isContainer) {
          skip(stream, length);
        }
      }
    }
  }

  private static DocumentInputStream open(DirectoryNode root, String name) throws IOException {
    return root.createDocumentInputStream(root.getEntryCaseInsensitive(name));
  }

  private static void skip(DocumentInputStream stream, long bytes) throws IOException {
    if (bytes > stream.available()) {
      throw new EOFException();
    }
    stream.skipNBytes(bytes);
  }
}
