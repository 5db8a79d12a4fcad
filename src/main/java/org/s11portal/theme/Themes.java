package org.s11portal.theme;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officers’ own list of themes: made, renamed, merged, split and retired. */
@Service
@Transactional
@RolesAllowed(Roles.SAFEGUARDING_OFFICER)
public class Themes {

  private final ThemeRepository themes;
  private final CodingRepository codings;
  private final NobodySeesTheirOwnBeforePublication own;
  private final CurrentUser currentUser;
  private final Clock clock;

  Themes(
      ThemeRepository themes,
      CodingRepository codings,
      NobodySeesTheirOwnBeforePublication own,
      CurrentUser currentUser,
      Clock clock) {
    this.themes = themes;
    this.codings = codings;
    this.own = own;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** All there are and were, by name. */
  @Transactional(readOnly = true)
  @RolesAllowed({
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.PANEL_CHAIR,
    Roles.INDEPENDENT_CHAIR,
    Roles.BOARD_MEMBER
  })
  public List<ThemeDetail> all() {
    return themes.findAllByOrderByName().stream().map(Theme::detail).toList();
  }

  /** One theme, whether or not it is still in use. */
  @Transactional(readOnly = true)
  @RolesAllowed({
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.PANEL_CHAIR,
    Roles.INDEPENDENT_CHAIR,
    Roles.BOARD_MEMBER
  })
  public ThemeDetail get(ThemeId id) {
    return find(id).detail();
  }

  public ThemeId create(String name, String meaning) {
    return saved(new Theme(name, meaning, currentUser.get(), clock.instant())).id();
  }

  public void rename(ThemeId id, String name, String meaning, long version) {
    var theme = find(id);
    theme.rename(name, meaning, version);
    saved(theme);
  }

  /** What is coded under the one counts under the other from now on. */
  public void merge(ThemeId id, ThemeId into, long version) {
    var theme = find(id);
    theme.mergeInto(find(into), version, currentUser.get(), clock.instant());
    saved(theme);
  }

  /**
   * Makes a further theme and moves these there, of all that counts under this one, also through
   * themes that were merged into it; the others stay.
   */
  public ThemeId split(ThemeId id, String name, Collection<Subject> moving) {
    var theme = find(id);
    theme.requireInUse();
    var open = own.open();
    var chosen =
        codings.under(themes.merged().countingUnder(id)).stream()
            .filter(one -> moving.contains(one.subject()) && open.test(one.subject()))
            .toList();
    if (chosen.isEmpty()) {
      throw new Refused("theme.refused.splitNothing");
    }
    var by = currentUser.get();
    var now = clock.instant();
    var further = saved(new Theme(name, "", by, now));
    chosen.forEach(
        coding -> {
          coding.end(by, now);
          codings.saveAndFlush(coding);
        });
    // What was coded under two themes that are one now is coded once under the further one.
    chosen.stream()
        .map(Coding::subject)
        .distinct()
        .forEach(subject -> codings.saveAndFlush(new Coding(further, subject, by, now)));
    return further.id();
  }

  public void retire(ThemeId id, long version) {
    var theme = find(id);
    theme.retire(version, currentUser.get(), clock.instant());
    saved(theme);
  }

  private Theme find(ThemeId id) {
    return themes.findById(id.value()).orElseThrow(NotFound::new);
  }

  private Theme saved(Theme theme) {
    try {
      return themes.saveAndFlush(theme);
    } catch (DataIntegrityViolationException namedAlike) {
      throw new Refused("theme.refused.nameTaken", theme.detail().name());
    }
  }
}
