package org.s11portal.evidence;

/** What reception and the checks found out about a file’s bytes. */
record CheckedFile(FileKind kind, long size, String sha256) {}
