package org.s11portal.audit.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.s11portal.audit.ChosenRound;
import org.s11portal.audit.RoundId;

/**
 * Which audit an agency has on this screen, where it is asked in several. Each tab has its own:
 * what is typed in one never lands in the return of another. The address carries it, so that a page
 * that is loaded again or kept as a bookmark shows the same.
 */
@SpringComponent
class RoundOnScreen implements ChosenRound, VaadinServiceInitListener {

  static final String PARAMETER = "round";

  private static final String HOME = AuditNavigation.home();

  @Override
  public Optional<RoundId> now() {
    return Optional.ofNullable(UI.getCurrent()).flatMap(RoundOnScreen::of);
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addUIInitListener(
            init -> {
              init.getUI().addBeforeEnterListener(RoundOnScreen::choose);
              init.getUI().addAfterNavigationListener(RoundOnScreen::keepInAddress);
            });
  }

  private static void choose(BeforeEnterEvent event) {
    if (isOurs(event.getLocation().getPath())) {
      event
          .getLocation()
          .getQueryParameters()
          .getSingleParameter(PARAMETER)
          .map(RoundId::new)
          .ifPresent(round -> ComponentUtil.setData(event.getUI(), RoundId.class, round));
    }
  }

  private static void keepInAddress(AfterNavigationEvent event) {
    var location = event.getLocation();
    var ui = UI.getCurrent();
    if (isOurs(location.getPath())
        && location.getQueryParameters().getSingleParameter(PARAMETER).isEmpty()) {
      of(ui)
          .ifPresent(
              round ->
                  ui.getPage()
                      .executeJs(
                          "const to = new URL(location); to.searchParams.set($0, $1);"
                              + " history.replaceState(history.state, '', to)",
                          PARAMETER,
                          round.value()));
    }
  }

  /** What was chosen is none of the agency’s: the next page is that of the yearly audit again. */
  static void forget() {
    ComponentUtil.setData(UI.getCurrent(), RoundId.class, null);
  }

  private static boolean isOurs(String path) {
    return path.equals(HOME) || path.startsWith(HOME + "/");
  }

  private static Optional<RoundId> of(UI ui) {
    return Optional.ofNullable(ComponentUtil.getData(ui, RoundId.class));
  }
}
