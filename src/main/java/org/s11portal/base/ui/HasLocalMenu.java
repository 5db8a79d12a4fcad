package org.s11portal.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A screen with neighbours to go to, which the shell shows under its own menu. */
public interface HasLocalMenu {

  /** The way to the neighbours; asked again whenever the address changes. */
  Optional<Component> localMenu();
}
