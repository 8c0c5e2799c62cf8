package org.baigong.deploy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.baigong.deploy.common.Private;
import org.baigong.deploy.common.Refusal;

/** The folder that everything is kept in: marked as ours, and held by one launcher at a time. */
public final class DataFolder implements AutoCloseable {

    private static final String MARKER = ".baigong";
    private static final String LOCK = ".lock";

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** Takes hold of the folder, making it if there is none. Refuses a folder that holds something else. */
    public static DataFolder open(Path root) throws IOException {
        claim(root);
        FileChannel channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new Refusal("Another Baigong is running on the data folder " + root
                    + ": stop it first, or choose another folder with --data.");
        }
        return new DataFolder(root, channel);
    }

    private static void claim(Path root) throws IOException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new Refusal(root + " is not a folder.");
        }
        Files.createDirectories(root);
        if (Files.exists(root.resolve(MARKER))) {
            return;
        }
        if (!isEmpty(root)) {
            throw new Refusal(root + " holds something else (there is no " + MARKER
                    + " in it): choose an empty folder with --data. Nothing was touched.");
        }
        Private.restrictFolder(root);
        Files.writeString(root.resolve(MARKER), "This folder belongs to Baigong.\n");
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Removes everything but the marker and the lock, which are what makes the folder ours. */
    public void empty() throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (!name.equals(MARKER) && !name.equals(LOCK)) {
                    delete(entry);
                }
            }
        }
    }

    /** Removes a file or a folder with all that is in it; a symbolic link goes, what it points to stays. */
    static void delete(Path start) throws IOException {
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The folder itself. */
    public Path root() {
        return root;
    }

    /** Something inside the folder. */
    public Path resolve(String name) {
        return root.resolve(name);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
