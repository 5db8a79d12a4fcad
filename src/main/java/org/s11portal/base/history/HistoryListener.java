package org.s11portal.base.history;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.spi.AbstractCollectionEvent;
import org.hibernate.event.spi.PostCollectionRecreateEvent;
import org.hibernate.event.spi.PostCollectionRecreateEventListener;
import org.hibernate.event.spi.PostCollectionUpdateEvent;
import org.hibernate.event.spi.PostCollectionUpdateEventListener;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;

/**
 * Sees every row of ours that Hibernate writes, and writes down beside it, in the same transaction,
 * what became of it. Only the new values are kept: what was before stands in the row before.
 */
class HistoryListener
    implements PostInsertEventListener,
        PostUpdateEventListener,
        PostDeleteEventListener,
        PostCollectionRecreateEventListener,
        PostCollectionUpdateEventListener {

  private static final long serialVersionUID = 1L;
  private static final String OURS = "org.s11portal.";

  private final transient HistoryWriter writer;

  HistoryListener(HistoryWriter writer) {
    this.writer = writer;
  }

  @Override
  public void onPostInsert(PostInsertEvent event) {
    if (isOurs(event.getEntity())) {
      write(
          event.getSession(),
          HistoryEntry.What.ADDED,
          event.getEntity(),
          event.getId(),
          values(event.getPersister(), event.getState(), null));
    }
  }

  @Override
  public void onPostUpdate(PostUpdateEvent event) {
    if (isOurs(event.getEntity())) {
      write(
          event.getSession(),
          HistoryEntry.What.CHANGED,
          event.getEntity(),
          event.getId(),
          values(event.getPersister(), event.getState(), event.getDirtyProperties()));
    }
  }

  @Override
  public void onPostDelete(PostDeleteEvent event) {
    if (isOurs(event.getEntity())) {
      write(
          event.getSession(),
          HistoryEntry.What.REMOVED,
          event.getEntity(),
          event.getId(),
          Map.of());
    }
  }

  @Override
  public void onPostRecreateCollection(PostCollectionRecreateEvent event) {
    writeCollection(event, event.getCollection());
  }

  @Override
  public void onPostUpdateCollection(PostCollectionUpdateEvent event) {
    writeCollection(event, event.getCollection());
  }

  @Override
  public boolean requiresPostCommitHandling(EntityPersister persister) {
    return false;
  }

  private void writeCollection(
      AbstractCollectionEvent event, @Nullable PersistentCollection<?> collection) {
    var owner = event.getAffectedOwnerOrNull();
    if (owner == null || collection == null || !isOurs(owner)) {
      return;
    }
    Collection<?> elements =
        switch (collection) {
          // A copy: its own entries say nothing of what is in them.
          case Map<?, ?> named -> Map.copyOf(named).entrySet();
          case Collection<?> members -> members;
          default -> List.of();
        };
    // Members that are entities write their own rows.
    if (elements.stream().anyMatch(HistoryListener::isEntity)) {
      return;
    }
    var role = String.valueOf(collection.getRole());
    write(
        event.getSession(),
        HistoryEntry.What.CHANGED,
        owner,
        event.getAffectedOwnerIdOrNull(),
        Map.of(
            role.substring(role.lastIndexOf('.') + 1),
            elements.stream().map(String::valueOf).sorted().toList()));
  }

  private void write(
      SharedSessionContractImplementor session,
      HistoryEntry.What what,
      Object entity,
      @Nullable Object id,
      Map<String, @Nullable Object> detail) {
    session.doWork(
        connection ->
            writer.write(
                connection, what, entity.getClass().getSimpleName(), String.valueOf(id), detail));
  }

  private static Map<String, @Nullable Object> values(
      EntityPersister persister, Object[] state, int @Nullable [] only) {
    var names = persister.getPropertyNames();
    var types = persister.getPropertyTypes();
    var values = new LinkedHashMap<String, @Nullable Object>();
    if (only == null) {
      for (int i = 0; i < names.length; i++) {
        put(values, names[i], types[i], state[i]);
      }
    } else {
      for (int i : only) {
        put(values, names[i], types[i], state[i]);
      }
    }
    return values;
  }

  private static void put(
      Map<String, @Nullable Object> values, String name, Type type, @Nullable Object value) {
    if (type.isCollectionType() || type.isEntityType()) {
      return;
    }
    values.put(name, plain(value));
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return value == null || value instanceof Number || value instanceof Boolean
        ? value
        : value.toString();
  }

  private static boolean isOurs(Object entity) {
    return entity.getClass().getName().startsWith(OURS);
  }

  private static boolean isEntity(@Nullable Object element) {
    return element != null
        && element.getClass().isAnnotationPresent(jakarta.persistence.Entity.class);
  }
}
