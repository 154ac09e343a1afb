package io.portkeylint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/**
 * Bounds processor time and allocated memory by the size of what is read. Both belong to the
 * thread, so that other work of the machine does not count.
 */
final class Effort {

  /**
   * Helm takes aliases that make 400,000 values of any small file, and so must the reader: what
   * they cost is a constant and not part of the growth.
   */
  private static final long ALIASES_MEMORY = 2_000_000_000L;

  private static final long ALIASES_NANOS = 20_000_000_000L;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final long memory;
  private final long memoryPerCharacter;
  private final long nanos;
  private final long nanosPerCharacter;
  private long longest;

  private Effort(long memory, long memoryPerCharacter, long nanos, long nanosPerCharacter) {
    this.memory = memory;
    this.memoryPerCharacter = memoryPerCharacter;
    this.nanos = nanos;
    this.nanosPerCharacter = nanosPerCharacter;
  }

  /** For reading a text. */
  static Effort ofReading() {
    return new Effort(1_000_000, 2_000, 1_000_000_000, 100_000);
  }

  /** For everything that is done with a deployment, all of its reports included. */
  static Effort ofWholeRun() {
    return new Effort(200_000_000, 50_000, 2_000_000_000, 1_000_000);
  }

  /** Does the work; once more when it has taken too much, since its first time loads classes. */
  <T> T of(String text, Supplier<T> work) {
    Measured<T> first = Measured.of(work);
    Measured<T> measured = isWithin(first, text) ? first : Measured.of(work);
    longest = Math.max(longest, measured.nanos);
    assertThat(measured.memory)
        .as("bytes allocated for %d characters", text.length())
        .isLessThan(memory(text));
    assertThat(measured.nanos)
        .as("nanoseconds for %d characters", text.length())
        .isLessThan(nanos(text));
    return measured.result;
  }

  /** The most time that any work has taken. */
  long longestNanos() {
    return longest;
  }

  private boolean isWithin(Measured<?> measured, String text) {
    return measured.memory < memory(text) && measured.nanos < nanos(text);
  }

  private long memory(String text) {
    return memory + text.length() * memoryPerCharacter + (hasAliases(text) ? ALIASES_MEMORY : 0);
  }

  private long nanos(String text) {
    return nanos + text.length() * nanosPerCharacter + (hasAliases(text) ? ALIASES_NANOS : 0);
  }

  private static boolean hasAliases(String text) {
    return text.indexOf('*') >= 0;
  }

  /** What some work gave and took. */
  private record Measured<T>(T result, long memory, long nanos) {

    static <T> Measured<T> of(Supplier<T> work) {
      long memory = THREADS.getCurrentThreadAllocatedBytes();
      long nanos = THREADS.getCurrentThreadCpuTime();
      T result = work.get();
      return new Measured<>(
          result,
          THREADS.getCurrentThreadAllocatedBytes() - memory,
          THREADS.getCurrentThreadCpuTime() - nanos);
    }
  }
}
