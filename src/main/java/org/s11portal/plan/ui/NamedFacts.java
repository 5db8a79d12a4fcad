package org.s11portal.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import org.s11portal.base.ui.Prose;

/** Words with a name each: outcome, measure, lead. What is blank is left out. */
class NamedFacts extends DescriptionList {

  NamedFacts() {
    addClassName("plan-facts");
  }

  NamedFacts with(String name, String words) {
    return words.isBlank() ? this : with(name, new Prose(words));
  }

  NamedFacts with(Component name, Component content) {
    add(new DescriptionList.Term(name), new DescriptionList.Description(content));
    return this;
  }

  NamedFacts with(String name, Component content) {
    add(new DescriptionList.Term(name), new DescriptionList.Description(content));
    return this;
  }
}
