package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.s11portal.panel.AgendaItem;
import org.s11portal.panel.DeskSheet;
import org.s11portal.panel.InTheRoom;
import org.s11portal.panel.PanelStatus;
import org.s11portal.panel.RoomNow;
import org.s11portal.panel.SittingClock;

/**
 * Says who is in the room, how long the sitting still has, and where the chair is; and asks, twice
 * a second while the panel sits, what the others have written. A tab that nobody has touched for
 * twenty minutes stops asking, so that it keeps no session alive.
 */
class RoomSign extends Div implements Following {

  private static final int SITTING_MILLISECONDS = 500;
  private static final int OTHERWISE_MILLISECONDS = 4000;
  private static final int PRESENCE_MILLISECONDS = 4000;
  private static final int AT_WORK_MILLISECONDS = 20 * 60_000;

  /**
   * A sitting that nobody ended, or that was opened on another day than planned, is not counted:
   * the figure would say nothing.
   */
  private static final int LONGEST_MINUTES = 12 * 60;

  private static final String ASK =
      """
      const sign = this;
      clearInterval(sign.s11Asking);
      if (!sign.s11Stir) {
        sign.s11Stir = () => { sign.s11Stirred = Date.now(); };
        ['pointerdown', 'pointermove', 'keydown', 'focus', 'scroll'].forEach(
          it => window.addEventListener(it, sign.s11Stir, { passive: true }));
      }
      sign.s11Stir();
      let waiting = false;
      sign.s11Asking = setInterval(() => {
        const connection = window.Vaadin?.connectionState?.state;
        if (!sign.isConnected) {
          clearInterval(sign.s11Asking);
          ['pointerdown', 'pointermove', 'keydown', 'focus', 'scroll'].forEach(
            it => window.removeEventListener(it, sign.s11Stir));
        } else if (!waiting && document.visibilityState === 'visible' && Date.now() - sign.s11Stirred < $1
            && connection !== 'reconnecting' && connection !== 'connection-lost') {
          waiting = true;
          sign.$server.look().finally(() => { waiting = false; });
        }
      }, $0);
      """;

  /** Whoever shows what the others do. */
  interface Watcher {
    void look(RoomNow now);
  }

  private final transient DeskWork work;
  private transient DeskSheet sheet;
  private final AgendaItem item;
  private final transient Watcher watcher;
  private final int every;
  private final Span people = new Span();
  private final Span time = new Span();
  private final Div chairAt = new Div();
  private int asked;
  private List<InTheRoom> here = List.of();

  RoomSign(DeskWork work, DeskSheet sheet, AgendaItem item, Watcher watcher) {
    this.work = work;
    this.sheet = sheet;
    this.item = item;
    this.watcher = watcher;
    every = isSitting() ? SITTING_MILLISECONDS : OTHERWISE_MILLISECONDS;
    addClassNames("panel-room", "no-print");
    people.addClassName("presence");
    people.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
    time.addClassNames("small", "muted");
    chairAt.addClassName("small");
    add(people, time, chairAt);
  }

  private boolean isSitting() {
    return sheet.panel().status() == PanelStatus.HELD && !sheet.panel().concluded();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    people();
    time();
    getElement().executeJs(ASK, every, AT_WORK_MILLISECONDS);
  }

  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    asked = 0;
  }

  /** What is left to grade, and when the sitting began, count from the desk as it is now. */
  @Override
  public void follow(DeskSheet newer) {
    sheet = newer;
    showPeople();
    time();
  }

  /** The browser asks what the others have done. */
  @ClientCallable
  void look() {
    asked++;
    if (asked % Math.max(1, PRESENCE_MILLISECONDS / every) == 0) {
      people();
      time();
    }
    watcher.look(work.room().look(sheet.panel().id(), item));
  }

  private void people() {
    var now = work.room().here(sheet.panel().id(), item);
    if (now.equals(here)) {
      return;
    }
    here = now;
    showPeople();
  }

  private void showPeople() {
    var names = here.stream().map(InTheRoom::name).collect(Collectors.joining(", "));
    people.setText(text(isSitting() ? "panel.room.live" : "panel.room.here", here.size(), names));
    chairAt.removeAll();
    here.stream()
        .filter(one -> one.chair() && !one.item().equals(item) && isSitting())
        .findFirst()
        .ifPresent(
            chair ->
                chairAt.add(
                    new Anchor(
                        PanelNavigation.desk(sheet.panel().id(), chair.item().value()),
                        text("panel.room.chairAt", at(chair)))));
  }

  /** Where the chair is; a line of enquiry by its title, to whoever may read it. */
  private String at(InTheRoom chair) {
    return sheet
        .agenda()
        .line(chair.item())
        .map(line -> text("panel.line.titled", line.title()))
        .orElseGet(() -> PanelWords.item(chair.item()));
  }

  private void time() {
    if (isSitting()) {
      sheet
          .panel()
          .sitting()
          .flatMap(sitting -> sitting.clock())
          .map(this::left)
          .ifPresent(time::setText);
    }
  }

  /** How long the item before the chair has been open, and what there is for each that is left. */
  private String onThisItem(long left) {
    var waiting = sheet.outstanding().notModerated().size();
    var each = left > 0 && waiting > 0 ? text("panel.room.each", Math.max(1, left / waiting)) : "";
    return here.stream()
        .filter(InTheRoom::chair)
        .findFirst()
        .map(
            chair ->
                text(
                    "panel.room.item",
                    at(chair),
                    Duration.between(chair.since(), work.now()).toMinutes(),
                    each))
        .orElse("");
  }

  private String left(SittingClock clock) {
    var left = clock.minutesLeft(work.now());
    if (Math.abs(left) > LONGEST_MINUTES) {
      return "";
    }
    return (left >= 0
            ? text("panel.room.left", left)
            : text("panel.room.over", -left, clock.minutesRun(work.now())))
        + onThisItem(left);
  }
}
