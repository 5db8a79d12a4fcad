package org.s11portal.evidence;

import java.io.IOException;
import java.nio.file.Path;

/** The program that draws, as this very Java can start it from wherever the portal runs. */
record PreviewCommand(FileKind kind, Path in, Path out) {

  private static final String PROGRAM = "org.s11portal.evidence.preview.DrawPreview";
  private static final String PACKED = "org.springframework.boot.loader.launch.PropertiesLauncher";

  Process start() throws IOException {
    var packed = PreviewCommand.class.getProtectionDomain().getCodeSource().getLocation();
    var inOneJar = "jar".equals(packed.getProtocol());
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true",
            "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
            "-Dloader.main=" + PROGRAM,
            "-cp",
            System.getProperty("java.class.path"),
            inOneJar ? PACKED : PROGRAM,
            kind.name(),
            in.toAbsolutePath().toString(),
            out.toAbsolutePath().toString());
    // What the portal is given, such as the database’s password, is none of its business.
    builder.environment().clear();
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
