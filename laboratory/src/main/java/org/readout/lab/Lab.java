package org.readout.lab;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    try {
      command.run(arguments.subList(1, arguments.size()), out);
      return 0;
    } catch (IllegalArgumentException wrong) {
      errors.println(wrong.getMessage());
      errors.println("usage: ./lab " + command.usage());
      return 2;
    } catch (IOException failed) {
      errors.println(failed);
      return 1;
    }
  }

  private static String name(Command command) {
    return command.usage().split(" ", 2)[0];
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
