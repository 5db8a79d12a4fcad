package org.s11portal.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.s11portal.base.DomainException;

/** Looks into compound files: Office formats before 2007, and the envelope of encrypted ones. */
final class CompoundCheck {

  private static final Set<String> MACROS =
      Set.of("vba", "_vba_project", "_vba_project_cur", "macros");
  private static final Set<String> LOCKS = Set.of("encryptedpackage", "encryptioninfo");
  private static final Set<String> PACKED = Set.of("\u0001ole10native");
  private static final int DEEPEST_FOLDER = 20;

  private final Inspection inspection;
  private final Suspect suspect;

  CompoundCheck(Inspection inspection) {
    this.inspection = inspection;
    this.suspect = inspection.suspect();
  }

  /** What kind of document this file is, having found nothing bad in it; empty for any other. */
  Optional<FileKind> kindOf(Path file) throws IOException {
    return look(file, 0);
  }

  void requireHarmless(Path file, int depth) throws IOException {
    if (depth > InflationBudget.DEPTH) {
      throw suspect.packed();
    }
    look(file, depth);
  }

  private Optional<FileKind> look(Path file, int depth) throws IOException {
    try (var compound = new POIFSFileSystem(file.toFile(), true)) {
      lookInto(compound.getRoot(), depth, 0);
      var kind = kindOf(compound.getRoot());
      if (kind.isPresent()) {
        OldFormats.requireReadableWithoutMacros(compound.getRoot(), kind.get(), suspect);
      }
      return kind;
    } catch (DomainException e) {
      throw e;
    } catch (RuntimeException e) {
      // The reader gives up on broken structures in many ways; all of them mean the same here.
      throw suspect.damaged();
    }
  }

  private void lookInto(DirectoryNode folder, int depth, int folderDepth) throws IOException {
    if (folderDepth > DEEPEST_FOLDER) {
      throw suspect.damaged();
    }
    for (Entry entry : folder) {
      var name = entry.getName().toLowerCase(Locale.ROOT);
      if (LOCKS.contains(name)) {
        throw suspect.locked();
      }
      if (MACROS.contains(name)) {
        throw suspect.macros();
      }
      if (PACKED.contains(name)) {
        throw suspect.packed();
      }
      switch (entry) {
        case DirectoryNode inner -> lookInto(inner, depth, folderDepth + 1);
        case DocumentEntry document -> lookAt(document, depth);
        default -> throw suspect.damaged();
      }
    }
  }

  private void lookAt(DocumentEntry document, int depth) throws IOException {
    try (var bytes = new DocumentInputStream(document);
        var metered = inspection.budget().metered(bytes, document.getSize())) {
      inspection.part(document.getName(), metered, depth);
    }
  }

  private static Optional<FileKind> kindOf(DirectoryNode root) {
    if (root.hasEntryCaseInsensitive(OldFormats.WORD)) {
      return Optional.of(FileKind.DOC);
    }
    if (OldFormats.workbook(root).isPresent()) {
      return Optional.of(FileKind.XLS);
    }
    return root.hasEntryCaseInsensitive(OldFormats.SLIDES)
        ? Optional.of(FileKind.PPT)
        : Optional.empty();
  }
}
