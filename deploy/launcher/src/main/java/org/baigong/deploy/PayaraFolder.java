package org.baigong.deploy;

import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** The folder that one run of the server configures itself in, and the way to start it from unpacked jars. */
final class PayaraFolder {

    private PayaraFolder() {}

    /** Makes the run's folder anew from what the build unpacked: nothing that a killed run left is trusted. */
    static Path fresh(Path unpacked, Path root) throws IOException {
        if (Files.exists(root)) {
            DataFolder.delete(root);
        }
        Path jars = unpacked.resolve("runtime");
        Files.walkFileTree(unpacked, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (folder.equals(jars)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(root.resolve(unpacked.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, root.resolve(unpacked.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
        return root;
    }

    /**
     * Does what the server's own launcher for unpacked folders does. Otherwise the server would load its classes out of
     * jars within its jar, which is slower and keeps the JVM from sharing them between runs.
     */
    static void use(Path unpacked) throws ReflectiveOperationException {
        System.setProperty(
                "fish.payara.micro.BootJar",
                unpacked.resolve("launch-micro.jar").toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", unpacked.toString());
        Object server = Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                .getMethod("getInstance")
                .invoke(null);
        PayaraMicroLauncher.registerLaunchedInstance((PayaraMicroBoot) server);
    }
}
