package org.s11portal.evidence.preview;

import java.io.IOException;
import java.nio.file.Path;

/** Shows one kind of document. */
interface Drawing {

  void draw(Path file, Paper paper) throws IOException;
}
