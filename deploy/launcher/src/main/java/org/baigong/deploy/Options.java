package org.baigong.deploy;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.baigong.deploy.common.Refusal;

/** What was asked for on the command line. */
public record Options(int port, Path data, boolean fresh, boolean demo, boolean once) {

    static final String USAGE = """
            用法 / usage: deploy/run [--port N] [--data DIR] [--fresh] [--demo] [--once]
              --port N     端口 / HTTP port on the loopback address (8080; 0: any free one)
              --data DIR   数据目录 / data folder, kept over restarts (./data in the project; ./demo-data for --demo)
              --fresh      先清空数据目录 / empty the data folder first
              --demo       演示一个赛季后退出 / play a season through the public interface, then exit
              --once       就绪后即停止 / stop as soon as it is ready""";

    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    /** Reads the arguments; {@code home} is the project root, where the data folder is unless told otherwise. */
    public static Options parse(List<String> arguments, Path home) {
        int port = DEFAULT_PORT;
        Path data = null;
        boolean fresh = false;
        boolean demo = false;
        boolean once = false;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            switch (argument) {
                case "--port" -> port = port(valueOf(argument, rest));
                case "--data" -> data = Path.of(valueOf(argument, rest));
                case "--fresh" -> fresh = true;
                case "--demo" -> demo = true;
                case "--once" -> once = true;
                default -> throw new Refusal("Unknown option " + argument + ".\n" + USAGE);
            }
        }
        if (data == null) {
            data = home.resolve(demo ? "demo-data" : "data");
        }
        return new Options(port, data.toAbsolutePath().normalize(), fresh, demo, once);
    }

    private static String valueOf(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new Refusal(option + " needs a value.\n" + USAGE);
        }
        return rest.next();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // The same sentence serves for "80a" and for 70000.
        }
        throw new Refusal("--port needs a number from 0 to " + HIGHEST_PORT + ", not \"" + text + "\".");
    }
}
