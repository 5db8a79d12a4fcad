package org.s11portal.killing;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.s11portal.PortalApplication;
import org.s11portal.agency.Agencies;
import org.s11portal.evidence.StoreUpkeep;
import org.springframework.boot.SpringApplication;

/** The portal with people at work in it, until somebody kills it; or its upkeep, once. */
public final class PortalAtWork {

  static final List<String> AGENCIES = List.of("kilo", "lima", "mike", "november");
  static final String READY = "READY";
  static final String UPKEEP = "upkeep";

  private PortalAtWork() {}

  /** Works as the run of this name, or does the upkeep and ends. */
  public static void main(String[] arguments) {
    // Only what is acknowledged goes to the reader; what the portal logs goes to its log.
    var said =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
    System.setOut(System.err);
    var portal = SpringApplication.run(PortalApplication.class);
    if (arguments[0].equals(UPKEEP)) {
      System.exit(upkeep(portal.getBean(StoreUpkeep.class), said));
    }
    if (portal.getBean(Agencies.class).all().isEmpty()) {
      Work.setUp(portal, AGENCIES.toArray(String[]::new));
    }
    said.println(READY);
    for (var agency : AGENCIES) {
      for (var movesOn : new boolean[] {true, false}) {
        Thread.ofPlatform().start(new Work(portal, agency, arguments[0], movesOn, said));
      }
    }
  }

  private static int upkeep(StoreUpkeep upkeep, PrintStream said) {
    try {
      said.println("SWEPT " + upkeep.sweepOrphans());
      said.println("SOUND " + upkeep.verifyStore().isSound());
      return 0;
    } catch (RuntimeException fault) {
      fault.printStackTrace();
      return 1;
    }
  }
}
