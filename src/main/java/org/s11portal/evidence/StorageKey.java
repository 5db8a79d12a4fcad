package org.s11portal.evidence;

import jakarta.persistence.Converter;
import java.util.UUID;
import java.util.regex.Pattern;
import org.s11portal.base.CodeId;

/** Where a document’s bytes are kept: always generated, never made of anything a person typed. */
record StorageKey(String value) implements CodeId {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  StorageKey {
    if (!isOne(value)) {
      throw new IllegalArgumentException("not a storage key");
    }
  }

  static StorageKey random() {
    return new StorageKey(UUID.randomUUID().toString());
  }

  static boolean isOne(String value) {
    return FORM.matcher(value).matches();
  }

  @Converter(autoApply = true)
  static class InColumn extends Column<StorageKey> {
    InColumn() {
      super(StorageKey::new);
    }
  }
}
