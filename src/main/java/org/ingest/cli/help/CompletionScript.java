package org.ingest.cli.help;

import picocli.AutoComplete;
import picocli.CommandLine;

/** A shell's script that completes commands and options. */
public enum CompletionScript {
  /** Picocli's own. */
  BASH("bash-completion/completions/%s") {
    @Override
    public String write(CommandLine program) {
      return AutoComplete.bash(program.getCommandName(), program);
    }
  },
  ZSH("zsh/site-functions/_%s") {
    @Override
    public String write(CommandLine program) {
      return ZshCompletion.of(program.getCommandSpec());
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
