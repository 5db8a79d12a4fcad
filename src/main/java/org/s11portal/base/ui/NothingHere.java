package org.s11portal.base.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.server.HttpStatusCode;

/**
 * The one answer to an address that does not exist and to a thing that is not this person's to see,
 * so that nobody learns from the difference.
 */
abstract class NothingHere extends Page {

  int show() {
    heading(text("base.nothingHere"));
    lead(text("base.nothingHere.text"));
    add(new ButtonLink(text("base.toHome"), "").primary());
    return HttpStatusCode.NOT_FOUND.getCode();
  }
}
