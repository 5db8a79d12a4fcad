package org.s11portal.plan.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.s11portal.plan.ConfirmImport;
import org.s11portal.plan.PlanImports;
import org.s11portal.testing.SignInAs;

/** The plan that the views’ tests look at: our own, with every oddity. */
final class GivenPlan {

  private GivenPlan() {}

  static byte[] file(String name) {
    try (var file = GivenPlan.class.getResourceAsStream("/plan/" + name)) {
      return Objects.requireNonNull(file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void imported(PlanImports imports) {
    SignInAs.manager();
    var preview =
        imports.read(new ByteArrayInputStream(file("oddities.txt"))).preview().orElseThrow();
    imports.confirm(new ConfirmImport(preview, "2015-16", "Board plan 2015-16", false));
  }
}
