package org.s11portal.journey;

import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Keeps the parts for all tests of this JVM and hands each test a browser of its own. */
class RealPartsExtension implements BeforeAllCallback, AfterEachCallback, ParameterResolver {

  private static final Namespace HERE = Namespace.create(RealPartsExtension.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    running(context);
  }

  private static RunningParts running(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(HERE)
        .computeIfAbsent(RunningParts.class, key -> RunningParts.start(), RunningParts.class);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(Browser.class);
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(HERE)
        .computeIfAbsent(Browser.class, key -> running(context).browser(), Browser.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (context.getExecutionException().isPresent()) {
      Optional.ofNullable(context.getStore(HERE).get(Browser.class, Browser.class))
          .ifPresent(browser -> browser.takePictures(nameOf(context)));
    }
  }

  private static String nameOf(ExtensionContext context) {
    return context.getRequiredTestClass().getSimpleName()
        + "."
        + context.getRequiredTestMethod().getName();
  }
}
