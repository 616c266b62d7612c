package org.ingest.cli.help;

import picocli.AutoComplete;
import picocli.CommandLine;

/** A shell's script that completes commands and options. */
public enum CompletionScript {
  /** Picocli's own; sourced in zsh it serves there too. */
  BASH("bash-completion/completions/%s") {
    @Override
    public String write(CommandLine program) {
      return AutoComplete.bash(program.getCommandName(), program);
    }
  },
  /** The same as a function that zsh loads at the first use, by the name of its file. */
  ZSH("zsh/site-functions/_%s") {
    @Override
    public String write(CommandLine program) {
      String name = program.getCommandName();
      return "#compdef "
          + name
          + "\nautoload -Uz bashcompinit && bashcompinit\n\n"
          + BASH.write(program)
          + "\n_bash_complete -o default -F _complete_"
          + name
          + "\n";
    }
  },
  FISH("fish/vendor_completions.d/%s.fish") {
    @Override
    public String write(CommandLine program) {
      return FishCompletion.of(program.getCommandSpec());
    }
  };

  private final String place;

  CompletionScript(String place) {
    this.place = place;
  }

  /**
   * Writes the script.
   *
   * @param program with all of its commands
   */
  public abstract String write(CommandLine program);

  /** Where shells look for it, below a folder {@code share}. */
  public String place(String program) {
    return place.formatted(program);
  }
}
