package org.s11portal.journey;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every screen the portal has, as the routes themselves declare it. */
final class Screens {

  /**
   * @param address as the route has it, such as {@code panels/:panelId/:item?}
   * @param roles who may enter; nobody in particular means everybody
   */
  record Screen(String address, Pattern pattern, Set<String> roles) {

    boolean admits(Set<String> visitor) {
      return roles.isEmpty() || visitor.stream().anyMatch(roles::contains);
    }
  }

  /** The plainest address first, so that {@code audit/check} is not taken for a criterion. */
  private final List<Screen> all =
      views()
          .flatMap(Screens::screens)
          .sorted(
              Comparator.comparingLong(
                  (Screen screen) -> screen.address().chars().filter(c -> c == ':').count()))
          .toList();

  private static Stream<Class<?>> views() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
    return scan.findCandidateComponents("org.s11portal").stream()
        .map(BeanDefinition::getBeanClassName)
        .map(name -> ClassUtils.resolveClassName(Objects.requireNonNull(name), null));
  }

  private static Stream<Screen> screens(Class<?> view) {
    var roles =
        Optional.ofNullable(view.getAnnotation(RolesAllowed.class))
            .map(allowed -> Set.of(allowed.value()))
            .orElse(Set.of());
    return Stream.concat(
            Stream.of(view.getAnnotation(Route.class).value()),
            Arrays.stream(view.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value))
        .map(address -> new Screen(address, pattern(address), roles));
  }

  private static Pattern pattern(String address) {
    return Pattern.compile(
        address
            .replaceAll("(:\\w+)\\([^)]*\\)", "$1")
            .replaceAll("/:\\w+\\?", "(/[^/]+)?")
            .replaceAll("/:\\w+\\*", "(/.+)?")
            .replaceAll(":\\w+", "[^/]+"));
  }

  /** The screen at a path, if a person may be led there. */
  Optional<Screen> at(String path) {
    return all.stream().filter(screen -> screen.pattern().matcher(path).matches()).findFirst();
  }

  /** The addresses that somebody with these roles may enter, as the routes have them. */
  Set<String> openTo(Set<String> roles) {
    return all.stream()
        .filter(screen -> screen.admits(roles))
        .map(Screen::address)
        .collect(Collectors.toSet());
  }
}
