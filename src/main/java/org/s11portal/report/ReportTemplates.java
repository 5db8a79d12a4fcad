package org.s11portal.report;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.s11portal.base.Refused;
import org.s11portal.base.table.WordFile;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Word template of the reports: the officer takes it away, changes it and brings it back. */
@Service
@Transactional
@RolesAllowed(Roles.SAFEGUARDING_OFFICER)
public class ReportTemplates {

  private final ReportTemplateRepository templates;
  private final TemplateContents contents;
  private final TemplatesInUse inUse;
  private final CurrentUser currentUser;
  private final Clock clock;

  ReportTemplates(
      ReportTemplateRepository templates,
      TemplateContents contents,
      TemplatesInUse inUse,
      CurrentUser currentUser,
      Clock clock) {
    this.templates = templates;
    this.contents = contents;
    this.inUse = inUse;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** The template drafts are filled into; empty: the standard one. */
  @Transactional(readOnly = true)
  public Optional<TemplateSummary> now() {
    return inUse.now();
  }

  /** The template in use as a Word document. */
  @Transactional(readOnly = true)
  public byte[] content() throws IOException {
    return inUse.content(inUse.now());
  }

  /** The template the product ships, as a Word document. */
  public byte[] standard() throws IOException {
    return StandardTemplate.bytes();
  }

  /**
   * Looks at what somebody wants to use, and keeps nothing.
   *
   * @throws Refused when it is no Word document, has macros, or cannot be opened
   */
  public TemplateCheck read(InputStream content) throws IOException {
    return check(new WordTemplate(WordFile.take(content)));
  }

  private static TemplateCheck check(WordTemplate template) throws IOException {
    var found = template.fields();
    var known = names(field -> true);
    var blocks = names(ReportField::block);
    var names = found.stream().map(WordTemplate.Found::name).collect(Collectors.toSet());
    return new TemplateCheck(
        template,
        distinct(found.stream().filter(one -> !known.contains(one.name())).toList()),
        distinct(
            found.stream().filter(one -> !one.alone() && blocks.contains(one.name())).toList()),
        ReportField.all().stream()
            .filter(ReportField::isExpected)
            .filter(field -> !names.contains(field.name()))
            .map(ReportField::inBraces)
            .toList());
  }

  private static Set<String> names(Predicate<ReportField> which) {
    return ReportField.all().stream()
        .filter(which)
        .map(ReportField::name)
        .collect(Collectors.toSet());
  }

  private static List<String> distinct(List<WordTemplate.Found> found) {
    return found.stream().map(one -> "{{" + one.name() + "}}").distinct().toList();
  }

  /**
   * From now on drafts are filled into this.
   *
   * @throws Refused when it has fields that mean nothing
   */
  public void use(TemplateCheck checked) throws IOException {
    var again = check(checked.template());
    if (!again.unknown().isEmpty()) {
      throw new Refused("report.refused.unknownFields", String.join(", ", again.unknown()));
    }
    if (!again.misplaced().isEmpty()) {
      throw new Refused("report.refused.misplacedFields", String.join(", ", again.misplaced()));
    }
    backToStandard();
    var template =
        templates.saveAndFlush(new ReportTemplate(currentUser.get().user(), clock.instant()));
    contents.keep(template.id(), again.template().content());
  }

  /** From now on drafts are filled into the template the product ships. */
  public void backToStandard() {
    templates
        .findByWithdrawnAtIsNull()
        .ifPresent(
            template -> {
              template.withdraw(clock.instant());
              templates.saveAndFlush(template);
            });
  }
}
