package org.s11portal.opendata.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.identity.People;
import org.s11portal.identity.UserId;
import org.s11portal.opendata.AccessTokenDetail;

/** All tokens there are and were: whose, until when, when last used, and the way to revoke one. */
class TokenTable extends HtmlTable {

  private static final int SOON_DAYS = 30;

  private final Map<UserId, String> names;
  private final LocalDate today;

  TokenTable(
      List<AccessTokenDetail> tokens,
      People people,
      LocalDate today,
      Consumer<AccessTokenDetail> revoke) {
    super(
        text("opendata.tokens.list"),
        text("opendata.token"),
        text("opendata.token.made"),
        text("opendata.token.ends"),
        text("opendata.token.used"),
        text("opendata.token.state"));
    names = people.names(tokens.stream().flatMap(TokenTable::involved).toList());
    this.today = today;
    tokens.forEach(
        token ->
            row(
                called(token),
                new Span(
                    text(
                        "opendata.token.made.by", Dates.day(token.madeAt()), name(token.madeBy()))),
                new Span(Dates.day(token.endsOn())),
                new Span(
                    token
                        .lastUsedOn()
                        .map(Dates::day)
                        .orElseGet(() -> text("opendata.token.used.never"))),
                state(token, revoke)));
  }

  private static Stream<UserId> involved(AccessTokenDetail token) {
    return Stream.concat(
        Stream.of(token.madeBy()), token.revoked().map(AccessTokenDetail.Revoked::by).stream());
  }

  private String name(UserId user) {
    return names.getOrDefault(user, user.value());
  }

  private static Div called(AccessTokenDetail token) {
    var begins = new Div(text("opendata.token.begins.of", token.beginning()));
    begins.addClassName("small");
    return new Div(new Span(token.name()), begins);
  }

  private Component state(AccessTokenDetail token, Consumer<AccessTokenDetail> revoke) {
    var state = new Div(chip(token));
    state.addClassName("row");
    if (token.isInForce(today)) {
      var button = new Button(text("opendata.token.revoke"), click -> revoke.accept(token));
      button.setAriaLabel(text("opendata.token.revoke.of", token.name()));
      state.add(button);
    }
    return state;
  }

  private Chip chip(AccessTokenDetail token) {
    return token
        .revoked()
        .map(
            revoked ->
                Chip.not(
                    text(
                        "opendata.token.state.revoked",
                        Dates.day(revoked.at()),
                        name(revoked.by()))))
        .orElseGet(() -> standing(token));
  }

  private Chip standing(AccessTokenDetail token) {
    if (!token.isInForce(today)) {
      return Chip.not(text("opendata.token.state.ended"));
    }
    return token.isInForce(today.plusDays(SOON_DAYS))
        ? Chip.on(text("opendata.token.state.inForce"))
        : Chip.warn(text("opendata.token.state.soon"));
  }
}
