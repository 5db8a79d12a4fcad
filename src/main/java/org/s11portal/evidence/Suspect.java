package org.s11portal.evidence;

import java.nio.file.Path;
import org.s11portal.base.Refused;

/** A received file that nobody has looked into yet: the name it claims, and its bytes. */
record Suspect(FileName name, Path file) {

  /** The same upload, seen through a part of it that was laid out by itself. */
  Suspect part(Path partsFile) {
    return new Suspect(name, partsFile);
  }

  Refused damaged() {
    return new Refused("evidence.refused.damaged", name.value());
  }

  Refused locked() {
    return new Refused("evidence.refused.locked", name.value());
  }

  Refused macros() {
    return new Refused("evidence.refused.macros", name.value());
  }

  Refused packed() {
    return new Refused("evidence.refused.packed", name.value());
  }

  Refused swollen() {
    return new Refused("evidence.refused.swollen", name.value());
  }

  Refused declaration() {
    return new Refused("evidence.refused.declaration", name.value());
  }

  Refused notWhatItSays(String looksLike) {
    return new Refused("evidence.refused.notWhatItSays", name.value(), looksLike);
  }
}
