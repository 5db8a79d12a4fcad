package org.s11portal.evidence;

/** Asks somebody who knows whether bytes carry something malicious. */
interface VirusScanner {

  /** Whether there is one to ask at all. */
  boolean isConfigured();

  /**
   * What it says. Never throws because of the scanner: one that is away, hangs or answers an error
   * has given no answer.
   */
  ScanResult scan(OpenDocument.Bytes bytes);

  /** Nobody to ask. */
  VirusScanner NONE =
      new VirusScanner() {
        @Override
        public boolean isConfigured() {
          return false;
        }

        @Override
        public ScanResult scan(OpenDocument.Bytes bytes) {
          return ScanResult.notScanned();
        }
      };
}
