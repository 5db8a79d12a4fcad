package org.s11portal.audit;

import java.util.Optional;

/**
 * The round something is done in where no screen says it: while a file comes in, or a story is
 * told.
 */
public final class MeantRound {

  private static final ScopedValue<RoundId> MEANT = ScopedValue.newInstance();

  private MeantRound() {}

  /** Does it in this round, whatever is on the screen. */
  public static <T, X extends Throwable> T in(RoundId round, ScopedValue.CallableOp<T, X> work)
      throws X {
    return ScopedValue.where(MEANT, round).call(work);
  }

  static Optional<RoundId> now() {
    return MEANT.isBound() ? Optional.of(MEANT.get()) : Optional.empty();
  }
}
