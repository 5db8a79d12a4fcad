package org.s11portal.base;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/**
 * Every text a person reads, from the bundles in {@code messages/}, one a module. Keys begin with
 * the module's name. Texts are always read as {@link MessageFormat} patterns, so apostrophes in the
 * bundles are typographic ones.
 */
@Component
public class Texts implements I18NProvider {

  private static final List<String> MODULES =
      List.of(
          "base",
          "identity",
          "agency",
          "standards",
          "evidence",
          "audit",
          "panel",
          "meeting",
          "plan",
          "board",
          "theme",
          "report",
          "opendata",
          "notification",
          "demonstration");

  private static final Locale ENGLISH = Locale.UK;
  private static final ResourceBundleMessageSource SOURCE = source();

  private static ResourceBundleMessageSource source() {
    var source = new ResourceBundleMessageSource();
    MODULES.forEach(module -> source.addBasenames("messages." + module));
    source.setDefaultEncoding("UTF-8");
    source.setAlwaysUseMessageFormat(true);
    source.setFallbackToSystemLocale(false);
    return source;
  }

  /**
   * The words for a key.
   *
   * @throws org.springframework.context.NoSuchMessageException when no bundle has it
   */
  public static String text(String key, Object... arguments) {
    return SOURCE.getMessage(key, arguments, ENGLISH);
  }

  /** The words of a message. */
  public static String text(Message message) {
    return text(message.key(), message.arguments().toArray());
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return List.of(ENGLISH);
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... params) {
    return text(key, params);
  }

  /** All keys of all bundles, for the guard that no key is missing or unused. */
  static List<String> keys() {
    return MODULES.stream()
        .map(module -> ResourceBundle.getBundle("messages." + module, ENGLISH))
        .flatMap(bundle -> bundle.keySet().stream())
        .toList();
  }
}
