package org.s11portal.testing;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** After each test nobody is signed in. */
public final class SignedOut implements TestExecutionListener {

  @Override
  public void afterTestMethod(TestContext test) {
    SecurityContextHolder.clearContext();
  }
}
