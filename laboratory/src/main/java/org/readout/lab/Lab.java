package org.readout.lab;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.readout.entity.PronounsCommand;
import org.readout.event.GsrCommand;
import org.readout.event.PloverCommand;
import org.readout.event.TypesCommand;
import org.readout.intake.body.TrainHtmlCommand;
import org.readout.lab.coref.CorefCommand;
import org.readout.lab.engines.EnginesCommand;
import org.readout.lab.html.HtmlCommand;
import org.readout.lab.points.PointsCommand;
import org.readout.lab.points.ScoreCommand;
import org.readout.lab.polnear.PolnearCommand;
import org.readout.lab.reading.ClausesCommand;
import org.readout.lab.reading.NamesCommand;
import org.readout.lab.stories.CommonCommand;
import org.readout.lab.stories.ScaleCommand;
import org.readout.lab.stories.StoriesCommand;
import org.readout.lab.timex.DatesCommand;
import org.readout.lab.timex.TimemlCommand;
import org.readout.likeness.PairsCommand;
import org.readout.saying.SayingsCommand;
import org.readout.sentence.SpeedCommand;
import org.readout.sentence.TrainCommand;
import org.readout.sentence.TreebankCommand;
import tools.jackson.core.JacksonException;

/** The lab's door: {@code ./lab COMMAND ARGUMENT...}. */
public final class Lab {
  private final Map<String, Command> commands;

  Lab(List<Command> commands) {
    this.commands = new TreeMap<>();
    commands.forEach(command -> this.commands.put(name(command), command));
  }

  /** Runs one command and ends the process: 0 when it worked, 2 when it was called wrongly. */
  public static void main(String[] arguments) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream errors = stream(FileDescriptor.err);
    Lab lab =
        new Lab(
            List.of(
                new PointsCommand(),
                new ScoreCommand(),
                new PairsCommand(),
                new CorefCommand(),
                new PronounsCommand(),
                new DatesCommand(),
                new TimemlCommand(),
                new PloverCommand(),
                new TypesCommand(),
                new GsrCommand(),
                new PolnearCommand(),
                new SayingsCommand(),
                new CommonCommand(),
                new StoriesCommand(),
                new ScaleCommand(),
                new SpeedCommand(),
                new TrainCommand(),
                new TreebankCommand(),
                new NamesCommand(),
                new ClausesCommand(),
                new EnginesCommand(),
                new HtmlCommand(),
                new TrainHtmlCommand()));
    int status = lab.run(List.of(arguments), out, errors);
    out.flush();
    System.exit(status);
  }

  int run(List<String> arguments, PrintStream out, PrintStream errors) {
    Command command = arguments.isEmpty() ? null : commands.get(arguments.getFirst());
    if (command == null) {
      commands.values().forEach(known -> errors.println("usage: ./lab " + known.usage()));
      return 2;
    }
    if (arguments.contains("--help") || arguments.contains("-h")) {
      out.println("usage: ./lab " + command.usage());
      return 0;
    }
    List<String> given = arguments.subList(1, arguments.size());
    try {
      refuseEmpty(given);
      command.run(given, out);
      return 0;
    } catch (IllegalArgumentException wrong) {
      errors.println(wrong.getMessage());
      errors.println("usage: ./lab " + command.usage());
      return 2;
    } catch (IOException failed) {
      errors.println(reason(failed, given));
    } catch (UncheckedIOException failed) {
      errors.println(reason(Objects.requireNonNull(failed.getCause()), given));
    } catch (JacksonException odd) {
      errors.println(
          String.join(" ", given) + ": not JSON as it is read: " + odd.getOriginalMessage());
    }
    return 1;
  }

  /** An empty folder is a mistake: figures of nothing must not replace figures. */
  private static void refuseEmpty(List<String> given) throws IOException {
    for (String argument : given) {
      Path folder = Path.of(argument);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
          if (files.noneMatch(Files::isRegularFile)) {
            throw new IllegalArgumentException("no files in " + folder);
          }
        }
      }
    }
  }

  /** {@return what is wrong with a file, in words} */
  private static String reason(IOException failed, List<String> given) {
    return switch (failed) {
      case NoSuchFileException missing -> "no such file or folder: " + missing.getFile();
      case NotDirectoryException file -> "not a folder: " + file.getFile();
      case AccessDeniedException closed -> "may not be read: " + closed.getFile();
      default -> String.join(" ", given) + ": " + failed.getMessage();
    };
  }

  private static String name(Command command) {
    return command.usage().split(" ", 2)[0];
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
