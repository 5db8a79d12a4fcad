package org.s11portal.evidence;

import java.util.Optional;

/** What reception and the checks found out about what was received. */
record CheckedFile(
    FileKind kind, long size, String sha256, Optional<WebAddress> address, ScanResult scan) {}
