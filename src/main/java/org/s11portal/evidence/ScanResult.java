package org.s11portal.evidence;

/**
 * What came of asking a scanner.
 *
 * @param words the name of what was found, or why there was no answer; one short line
 */
record ScanResult(ScanState state, String words) {

  private static final int LONGEST = 200;

  ScanResult {
    var line = words.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
    words = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }

  static ScanResult notScanned() {
    return new ScanResult(ScanState.NOT_SCANNED, "");
  }

  static ScanResult clean() {
    return new ScanResult(ScanState.CLEAN, "");
  }

  static ScanResult infected(String name) {
    return new ScanResult(ScanState.INFECTED, name);
  }

  static ScanResult noAnswer(String why) {
    return new ScanResult(ScanState.WAITING, why);
  }
}
