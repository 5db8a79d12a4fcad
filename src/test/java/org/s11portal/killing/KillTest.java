package org.s11portal.killing;

import java.nio.file.Path;

/** What {@code script/kill-test} runs. */
public final class KillTest {

  private static final int TIMES = 100;

  private KillTest() {}

  /** Takes the portal’s jar and, if other than a hundred, how many times to kill. */
  public static void main(String[] arguments) throws InterruptedException {
    var times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : TIMES;
    var whole =
        Killing.times(
            times,
            Path.of("").toAbsolutePath(),
            Path.of(arguments[0]).toAbsolutePath(),
            System.out::println);
    System.exit(whole ? 0 : 1);
  }
}
