package penstock.athena;

import io.trino.filesystem.FileEntry;
import io.trino.filesystem.FileIterator;
import io.trino.filesystem.Location;
import io.trino.filesystem.TrinoFileSystem;
import io.trino.filesystem.TrinoInputFile;
import io.trino.filesystem.TrinoOutputFile;
import io.trino.filesystem.local.LocalInputFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code s3://bucket/key} is the file {@code bucket/key} under one folder. For reading only; a prefix without objects is empty, as on S3. */
record S3Folders(Supplier<Path> bucketsFolder) implements TrinoFileSystem {
    @Override
    public TrinoInputFile newInputFile(Location location) {
        return new LocalInputFile(location, path(location));
    }

    @Override
    public TrinoInputFile newInputFile(Location location, long length) {
        return new LocalInputFile(location, path(location), length);
    }

    @Override
    public FileIterator listFiles(Location location) throws IOException {
        Path folder = path(location);
        requireBucket(location);
        if (!Files.isDirectory(folder)) return FileIterator.empty();
        Location prefix = withoutTrailingSlash(location);
        List<FileEntry> entries;
        try (Stream<Path> files = Files.walk(folder)) {
            entries = files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> entry(prefix.appendPath(folder.relativize(file).toString()), file))
                    .toList();
        }
        return over(entries.iterator());
    }

    @Override
    public Optional<Boolean> directoryExists(Location location) throws IOException {
        requireBucket(location);
        // S3 has no folders: a prefix without objects is not known not to exist.
        return Files.isDirectory(path(location)) ? Optional.of(true) : Optional.empty();
    }

    @Override
    public Set<Location> listDirectories(Location location) throws IOException {
        requireBucket(location);
        Set<Location> folders = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        Path folder = path(location);
        if (!Files.isDirectory(folder)) return folders;
        Location prefix = withoutTrailingSlash(location);
        try (Stream<Path> children = Files.list(folder)) {
            children.filter(Files::isDirectory)
                    .forEach(child -> folders.add(prefix.appendPath(child.getFileName() + "/")));
        }
        return folders;
    }

    private Path path(Location location) {
        String scheme = location.scheme().orElse("");
        if (!Set.of("s3", "s3a", "s3n").contains(scheme)) {
            throw new IllegalArgumentException("Not an S3 location: " + location);
        }
        Path bucket = bucketsFolder.get().resolve(location.host().orElseThrow());
        Path path = bucket.resolve(location.path()).normalize();
        if (!path.startsWith(bucket)) throw new IllegalArgumentException("Not inside its bucket: " + location);
        return path;
    }

    private void requireBucket(Location location) throws IOException {
        String bucket = location.host().orElseThrow();
        if (!Files.isDirectory(bucketsFolder.get().resolve(bucket))) {
            throw new FileNotFoundException("The specified bucket does not exist: " + bucket);
        }
    }

    private static Location withoutTrailingSlash(Location location) {
        String text = location.toString();
        return text.endsWith("/") ? Location.of(text.replaceAll("/+$", "")) : location;
    }

    private static FileEntry entry(Location location, Path file) {
        try {
            return new FileEntry(location, Files.size(file), Files.getLastModifiedTime(file).toInstant(), Optional.empty());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static FileIterator over(Iterator<FileEntry> entries) {
        return new FileIterator() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public FileEntry next() {
                return entries.next();
            }
        };
    }

    @Override
    public TrinoOutputFile newOutputFile(Location location) {
        throw readOnly();
    }

    @Override
    public void deleteFile(Location location) {
        throw readOnly();
    }

    @Override
    public void deleteDirectory(Location location) {
        throw readOnly();
    }

    @Override
    public void renameFile(Location source, Location target) {
        throw readOnly();
    }

    @Override
    public void createDirectory(Location location) {
        throw readOnly();
    }

    @Override
    public void renameDirectory(Location source, Location target) {
        throw readOnly();
    }

    @Override
    public Optional<Location> createTemporaryDirectory(Location target, String temporaryPrefix, String relativePrefix) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("The local Athena does not write");
    }
}
