package org.s11portal.standards;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.s11portal.base.Refused;
import org.s11portal.identity.Roles;
import org.s11portal.standards.reading.SetReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bringing a set in: reading a file first, storing it as a draft once somebody confirms it. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.BUSINESS_MANAGER)
public class SetImports {

  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final StandardSets sets;

  SetImports(StandardSets sets) {
    this.sets = sets;
  }

  /**
   * Reads a file and stores nothing.
   *
   * @throws Refused when it holds no set, with what to do instead
   */
  public SetPreview read(InputStream content) {
    try {
      return new SetPreview(SetReader.read(content));
    } catch (IOException interrupted) {
      throw new Refused("standards.import.interrupted");
    }
  }

  /** Stores what was previewed as a draft, all of it or nothing. */
  @Transactional
  public StandardSetId confirm(ConfirmSet confirmed) {
    if (!confirmed.preview().reading().canBeStored()) {
      throw new Refused("standards.refused.notReadable");
    }
    if (!CODE.matcher(confirmed.code()).matches() || confirmed.code().length() > Lengths.SET_CODE) {
      throw new Refused("standards.refused.setCode", confirmed.code());
    }
    return sets.add(
        confirmed
            .preview()
            .definition()
            .called(confirmed.code(), confirmed.edition(), confirmed.title())
            .following(confirmed.follows().map(sets::get)));
  }
}
