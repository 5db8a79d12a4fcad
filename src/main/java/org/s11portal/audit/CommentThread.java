package org.s11portal.audit;

import java.util.List;

/** A comment and what was replied to it, the oldest first. */
public record CommentThread(CommentDetail first, List<CommentDetail> replies) {

  public boolean isResolved() {
    return first.resolvedAt().isPresent();
  }
}
