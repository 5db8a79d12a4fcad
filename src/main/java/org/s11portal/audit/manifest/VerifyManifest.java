package org.s11portal.audit.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.s11portal.base.Texts.text;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.s11portal.base.Dates;
import org.s11portal.base.DomainException;

/**
 * The command behind {@code script/verify-manifest}: says of a downloaded manifest what it is and
 * whether it is still what was handed in, without any server.
 */
public final class VerifyManifest {

  private static final int AGREES = 0;
  private static final int DIFFERS = 1;
  private static final int NOT_READ = 2;

  private VerifyManifest() {}

  /** Checks the file that is the only argument. */
  public static void main(String[] arguments) {
    System.exit(
        run(
            arguments,
            new PrintStream(System.out, true, UTF_8),
            new PrintStream(System.err, true, UTF_8)));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    if (arguments.length != 1) {
      err.println(text("audit.manifest.usage"));
      return NOT_READ;
    }
    try {
      var file = Path.of(arguments[0]);
      if (Files.size(file) > SealedManifest.LONGEST) {
        err.println(text("audit.manifest.notOne"));
        return NOT_READ;
      }
      var sealed = SealedManifest.read(Files.readString(file));
      report(sealed).forEach(out::println);
      return sealed.isWhole() ? AGREES : DIFFERS;
    } catch (DomainException refusal) {
      err.println(text(refusal.reason()));
    } catch (IOException | InvalidPathException unreadable) {
      err.println(text("audit.manifest.unreadable", arguments[0]));
    }
    return NOT_READ;
  }

  private static List<String> report(SealedManifest sealed) {
    var content = sealed.content();
    var lines = new ArrayList<String>();
    lines.add(
        text(
            "audit.manifest.what",
            content.agency(),
            content.round(),
            content.version(),
            Dates.dayAndTime(content.handedInAt())));
    lines.add(
        text(
            "audit.manifest.declared", content.declaration().name(), content.declaration().post()));
    lines.add(text("audit.manifest.count", content.answers().size(), content.documents().size()));
    lines.add(text(sealed.isWhole() ? "audit.manifest.whole" : "audit.manifest.changed"));
    sealed.altered().forEach(code -> lines.add(text("audit.manifest.altered", code)));
    lines.add(text("audit.manifest.fingerprint", sealed.fingerprint()));
    lines.add(text("audit.manifest.compare"));
    return lines;
  }
}
