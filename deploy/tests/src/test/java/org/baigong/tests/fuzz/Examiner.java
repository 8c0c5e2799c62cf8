package org.baigong.tests.fuzz;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Asks, remembers what kind of answer came, and notes what is wrong with it. */
final class Examiner {
    private final Sender sender;
    private final Judge judge;
    private final Recorder recorder;
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    Examiner(Sender sender, Judge judge, Recorder recorder) {
        this.sender = sender;
        this.judge = judge;
        this.recorder = recorder;
    }

    Reply examine(Order order) throws IOException, InterruptedException {
        Reply reply = sender.send(order);
        recorder.saw(order, reply);
        for (String fault : judge.faults(order, reply)) {
            note(order, fault);
        }
        return reply;
    }

    void note(Order order, String fault) {
        faults.add(fault + "\n  " + order);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }
}
