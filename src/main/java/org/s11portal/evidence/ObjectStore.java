package org.s11portal.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Keeps documents in an S3-compatible object store. While they arrive they lie in a folder of this
 * machine; an object appears whole or not at all, and one that is there is never written again.
 */
class ObjectStore implements DocumentStore {

  private final S3Client s3;
  private final String bucket;
  private final String prefix;
  private final FolderStore arriving;

  ObjectStore(S3Client s3, String bucket, String prefix, Path folder) {
    this.s3 = s3;
    this.bucket = bucket;
    this.prefix = prefix;
    this.arriving = new FolderStore(folder);
  }

  @Override
  public Path newIncoming() throws IOException {
    return arriving.newIncoming();
  }

  @Override
  public void keep(Path received, StorageKey key) throws IOException {
    try {
      s3.putObject(
          put ->
              put.bucket(bucket)
                  .key(name(key))
                  // The store works the checksum out again and refuses what differs.
                  .checksumAlgorithm(ChecksumAlgorithm.SHA256)
                  .ifNoneMatch("*"),
          RequestBody.fromFile(received));
    } catch (SdkException e) {
      throw new IOException("the object store did not take a document", e);
    }
  }

  @Override
  public InputStream open(StorageKey key) throws IOException {
    try {
      return s3.getObject(get -> get.bucket(bucket).key(name(key)));
    } catch (NoSuchKeyException e) {
      var missing = new NoSuchFileException(name(key));
      missing.initCause(e);
      throw missing;
    } catch (SdkException e) {
      throw new IOException("the object store did not give a document", e);
    }
  }

  @Override
  public void remove(StorageKey key) throws IOException {
    try {
      s3.deleteObject(delete -> delete.bucket(bucket).key(name(key)));
    } catch (SdkException e) {
      throw new IOException("the object store did not remove a document", e);
    }
  }

  @Override
  public void forEach(Consumer<Kept> visitor) throws IOException {
    try {
      s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix)).contents().stream()
          .filter(object -> StorageKey.isOne(object.key().substring(prefix.length())))
          .map(
              object ->
                  new Kept(
                      new StorageKey(object.key().substring(prefix.length())),
                      object.lastModified()))
          .forEach(visitor);
    } catch (SdkException e) {
      throw new IOException("the object store did not list its documents", e);
    }
  }

  @Override
  public int removeIncomingBefore(Instant time) throws IOException {
    return arriving.removeIncomingBefore(time);
  }

  private String name(StorageKey key) {
    return prefix + key.value();
  }
}
